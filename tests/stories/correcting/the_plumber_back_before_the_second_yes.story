# The one that is gone comes back while the other is asked about
person: Ada, whatsapp, language pcm
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> cancel all two
< cancel/confirm
> yes
< cancel/done + cancel/confirm
> I change ma mind, put the plumber back
< booking/summary
  trade: plumber
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
