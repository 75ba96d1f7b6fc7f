# Theft is told of: a person of ours at once
person: John, telegram, language en
booked: plumber, Molyko, 2026-03-10 10:00, Divine
now: 2026-03-10 08:30

... 21:00
< rating/ask
> your plumber stole my phone
< human/asked
  complaint: open
  promotions: stopped
