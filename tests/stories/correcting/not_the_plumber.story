# "Not the plumber" to "which one?" means the other, in English
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> cancel my booking please
< cancel/which
> not the plumber
< cancel/confirm
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
> yes
< cancel/done
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
