# "In two weeks" counts from the visit, and its hour stays
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> book the same again in two weeks
< booking/summary
  when: 2026-03-26 10:00
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
> yes
< booking/booked
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: plumber, Akwa, 2026-03-26 10:00, Serge
