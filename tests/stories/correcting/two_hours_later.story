# Two hours later are counted from the visit, in French
person: Ama, whatsapp, known
booked: plumber, Akwa, 2026-03-12 09:00, Serge
now: 2026-03-10 08:30

> le plombier peut venir 2h plus tard ?
< booking/summary
  when: 2026-03-12 11:00
> affirmatif chef
< booking/booked
  booked: plumber, Akwa, 2026-03-12 11:00, Serge
