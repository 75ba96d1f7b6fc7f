# Two marks in one message: each has their own
person: Ada, whatsapp, known, language en
visited: cleaner, Akwa, 2026-03-08 09:00, Mireille
visited: plumber, Akwa, 2026-03-09 09:00, Blaise
now: 2026-03-10 08:00

> the plumber 4, the cleaner 2
< rating/high + rating/low
  says: Blaise
  asks: complaint
