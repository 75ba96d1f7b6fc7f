# A yes that is taken back before its answer is read books nothing, in three languages
person: Ama, telegram
consent: habits
now: 2026-03-10 08:30

> un plombier à Akwa demain à 9h
< booking/summary
> oui
> non attends
> plutôt jeudi
< booking/summary
  when: 2026-03-12 09:00
  not booked
> oui
< booking/booked
  booked: plumber, Akwa, 2026-03-12 09:00, Blaise
> I need a cleaner at Akwa on Friday at 10
< booking/summary
> yes
> wait no
< booking/what_to_change
  booked: plumber, Akwa, 2026-03-12 09:00, Blaise
> abeg make e be 11
< booking/summary
  when: 2026-03-13 11:00
> yes
> thanks
< booking/booked + thanks/welcome
