# « Fais-le revenir », une fois annulé
person: Ada, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> cancel Serge
< cancel/confirm
> oui
< cancel/done
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
> fais-le revenir
< booking/summary
  trade: plumber
  when: 2026-03-12 10:00
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
> oui
< booking/booked
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
