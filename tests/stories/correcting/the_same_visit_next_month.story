# "The same visit again for next month" is a second one
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> book the same visit again for next month
< booking/summary
  when: 2026-04-09 10:00
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
> yes
< booking/booked
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: plumber, Akwa, 2026-04-09 10:00, Serge
