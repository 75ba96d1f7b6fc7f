# "Cancel the plumber, sorry I mean the cleaner" cancels the cleaner alone
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> cancel the plumber, sorry I mean the cleaner
< cancel/confirm
  never: Serge
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
> yes
< cancel/done
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
