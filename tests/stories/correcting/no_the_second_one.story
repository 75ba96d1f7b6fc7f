# "The first one, no, the second one", in Pidgin
person: Ada, whatsapp, language pcm
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> cancel
< cancel/which
> the first one, no, the second one
< cancel/confirm
  never: Serge
> yes
< cancel/done
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
