# A mark is put right
person: John, telegram, language en
booked: plumber, Molyko, 2026-03-10 10:00, Divine
now: 2026-03-10 08:30

... 21:00
< rating/ask
> 4
< rating/high
  rated: 4
> sorry i meant 2
< rating/low
  rated: 2
  complaint: open
