# "Same thing la semaine prochaine", in a mix
person: Ada, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> same thing la semaine prochaine
< booking/summary
  when: 2026-03-19 10:00
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
> oui
< booking/booked
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: plumber, Akwa, 2026-03-19 10:00, Serge
