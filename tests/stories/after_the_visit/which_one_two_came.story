# Two people came today: who is meant is said, and the question stays
person: Manka, telegram, language pcm
booked: plumber, Up Station, 2026-03-10 09:00, Gladys
now: 2026-03-10 08:30

... 21:00
< rating/ask
> which person you di talk? Two don come for house today
< rating/ask
  says: Gladys
  asks: rating
> 4
< rating/high
  rated: 4
