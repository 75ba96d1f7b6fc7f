# Two services at the same time: the day that is told stays, in french
person: Ama, whatsapp
now: 2026-03-10 08:30

> il me faut un électricien et un plombier vendredi à Bastos, les deux à la même heure svp
< booking/summary
  when: 2026-03-13 09:00
  place: Bastos
  not booked
