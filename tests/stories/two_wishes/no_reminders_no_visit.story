# Reminders are stopped at once, the visit is cancelled after a yes, in English
person: Ama, whatsapp, known
booked: cleaner, Akwa, 2026-03-20 10:00, Mireille
now: 2026-03-10 08:30

> stop reminders and cancel my booking
< reminder/stopped + cancel/confirm
> yes
< cancel/done
