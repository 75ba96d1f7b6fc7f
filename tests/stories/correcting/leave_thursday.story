# A visit is called off for its day and asked for on another, in French
person: Ama, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 09:00, Serge
now: 2026-03-10 08:30

> laisse jeudi, viens samedi
< booking/summary
  when: 2026-03-14 09:00
> oui
< booking/booked
  booked: plumber, Akwa, 2026-03-14 09:00, Serge
