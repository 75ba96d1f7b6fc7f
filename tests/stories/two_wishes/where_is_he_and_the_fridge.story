# Where is the one who is booked, and somebody else for another thing, in English
person: Ama, whatsapp, known, language en
knows: home = Akwa
booked: electrician, Akwa, 2026-03-11 14:00, Nadège
now: 2026-03-10 08:30

> where's my electrician and can you also send someone for the fridge, it's not cold
< status/upcoming + booking/ask_time
  trade: ac
