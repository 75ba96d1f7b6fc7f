# "Move the plumber, sorry I mean the cleaner" moves the cleaner
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> move the plumber, sorry I mean the cleaner, to Monday 9am
< booking/summary
  trade: cleaner
  when: 2026-03-16 09:00
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
