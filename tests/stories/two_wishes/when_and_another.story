# After a visit is asked, and another service in the same message, in English
person: Ama, whatsapp, known
booked: cleaner, Akwa, 2026-03-20 10:00, Mireille
now: 2026-03-10 08:30

> what is the status of my booking and can I get a plumber tomorrow at Akwa
< status/upcoming + booking/summary
  trade: plumber
  says: Mireille
