# "Cancel Thursday own, no, Friday own" cancels Friday alone
person: Ada, whatsapp, language pcm
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> cancel Thursday own, no, Friday own
< cancel/confirm
  never: Serge
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
> yes
< cancel/done
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
