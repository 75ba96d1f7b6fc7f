# "Same as last time" in English
person: Ada, whatsapp, language en
visited: cleaner, Molyko, 2026-02-07 08:30, Comfort, 5 stars
visited: cleaner, Molyko, 2026-01-10 08:30, Comfort, 5 stars
now: 2026-03-10 08:30

> same as last time please
< booking/suggest
  says: Molyko | Saturday 14 March | Comfort
  voice: en

> yes
< booking/booked
  booked: cleaner, Molyko, 2026-03-14 08:30, Comfort
