# The price is told, and the visit asked for beside it is proposed, in French
person: Ama, whatsapp, known
now: 2026-03-10 08:30

> c'est combien ? j'ai besoin d'un plombier demain à 10h à Akwa
< price/range + booking/summary
  when: 2026-03-11 10:00
  not booked
> ok c'est bon
< booking/booked
  booked: plumber, Akwa, 2026-03-11 10:00
