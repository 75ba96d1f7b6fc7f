# Who it is, what they speak, how long it takes and what the visit costs, asked at the recap in three languages
person: Rose, whatsapp
now: 2026-03-10 08:30

> un plombier à Akwa demain à 10h
< booking/summary
> Pourriez-vous me dire qui viendra ?
< why/provider + booking/summary
> il parle anglais ?
< provider/about + booking/summary
> ça prend combien de temps ?
< help/on_the_spot + booking/summary
> c'est combien déjà ?
< why/fee + booking/summary
> na who be Blaise?
< provider/about + booking/summary
> how long e go take?
< help/on_the_spot + booking/summary
> is there a guarantee?
< help/on_the_spot + booking/summary
  not booked
> can he come on Thursday at 9 instead?
< booking/summary
  when: 2026-03-12 09:00
  not booked
