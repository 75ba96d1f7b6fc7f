# "Not the plumber" beside a cancelling asks for no plumber
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> cancel the cleaner, not the plumber
< cancel/confirm
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
> yes
< cancel/done
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
