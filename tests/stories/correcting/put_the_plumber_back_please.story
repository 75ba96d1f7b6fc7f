# Of two cancelled the plumber comes back, in English
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> cancel both
< cancel/confirm
> yes
< cancel/done + cancel/confirm
> yes
< cancel/done
  booked: nothing
> I changed my mind, put the plumber back
< booking/summary
  trade: plumber
  when: 2026-03-12 10:00
> yes
< booking/booked
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
