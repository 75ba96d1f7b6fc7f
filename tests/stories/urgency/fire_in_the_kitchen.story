# A fire: out of the house first, in English
person: Ada, telegram
now: 2026-03-10 19:15

> FIRE!! the kitchen is burning
< safety/fire
  says: 118
  voice: en
  not booked
