# "Don't cancel, just move it" moves the one that was to be cancelled, in English
person: Ama, whatsapp, known
booked: cleaner, Akwa, 2026-03-12 10:00, Mireille
booked: plumber, Akwa, 2026-03-18 10:00, Serge
now: 2026-03-10 08:30

> cancel my booking with Serge
< cancel/confirm
> no wait don't cancel, just move it to Thursday
< booking/summary
  trade: plumber
  when: 2026-03-12 10:00
