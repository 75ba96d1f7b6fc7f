# The yes is for the visit asked about, then the other one is moved
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> cancel the plumber
< cancel/confirm
> yes and move the cleaner to Saturday
< cancel/done + booking/summary
  trade: cleaner
  when: 2026-03-14 09:00
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
