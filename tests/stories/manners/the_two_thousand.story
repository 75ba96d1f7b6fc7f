# What the two thousand are for is asked after the recap, in French
person: Roland, whatsapp
now: 2026-03-10 08:30

> salut, j'ai la télé canal qui n'affiche plus rien depuis hier, je suis à Logbessou
< booking/ask_time
  trade: tv
  place: Logbessou
> tu as vu le match des lions hier soir ?
< smalltalk/off_topic + booking/ask_time
  asks: time
> ok demain vers 17h
< booking/summary
  says: mercredi 11 mars | Franck
  when: 2026-03-11 17:00
  voice: fr, tu
> c'est quoi les 2000 là ?
< why/fee + booking/summary
  not booked
> d'accord
< booking/booked + consent/ask
  booked: tv, Logbessou, 2026-03-11 17:00, Franck
