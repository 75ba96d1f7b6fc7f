# "No be the plumber own" to "which one?" means the other
person: Ada, whatsapp, language pcm
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> I wan cancel one booking
< cancel/which
> no be the plumber own
< cancel/confirm
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
> yes
< cancel/done
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
