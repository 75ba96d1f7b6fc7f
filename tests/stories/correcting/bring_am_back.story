# "Bring am back", once cancelled
person: Ada, whatsapp, language pcm
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> cancel Serge
< cancel/confirm
> yes
< cancel/done
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
> bring am back
< booking/summary
  trade: plumber
  when: 2026-03-12 10:00
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
> yes
< booking/booked
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
