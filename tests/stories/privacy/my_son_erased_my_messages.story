# Who tells of lost messages asks for nothing to be erased, in English
person: Ama, whatsapp, known
booked: cleaner, Akwa, 2026-03-20 10:00, Mireille
now: 2026-03-10 08:30

> my phone erased all my data
< unclear/first
> when is my cleaning?
< status/upcoming
  says: Mireille
