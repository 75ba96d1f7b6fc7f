# What all of them are is no wish to cancel them
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> cancel my visit
< cancel/which
> all of them are late
< cancel/which
> the plumber? no the cleaner
< cancel/confirm
  says: Mireille
