# Praise in a sentence is a good mark, in French
person: Hortense, telegram, language fr
booked: cleaner, Akwa, 2026-03-10 09:00, Mireille
now: 2026-03-10 08:30

... 19:00
< rating/ask
> franchement rien à dire, travail impeccable
< rating/high
  complaint: none
