# A visit is pushed by a week, in English
person: Ada, whatsapp, language en
booked: cleaner, Molyko, 2026-03-12 10:00, Comfort
now: 2026-03-10 08:30

> please push it by one week
< booking/summary
  says: Thursday 19 March at 10 a.m.
> yes
< booking/booked
  booked: cleaner, Molyko, 2026-03-19 10:00, Comfort
