# What is said behind "no wait" counts
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> cancel
< cancel/which
> the first, no wait, the second
< cancel/confirm
  never: Serge
> yes
< cancel/done
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
