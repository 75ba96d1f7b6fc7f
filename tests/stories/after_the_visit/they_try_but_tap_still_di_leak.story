# Praise, and the trouble goes on: in Pidgin
person: Manka, telegram, language pcm
booked: plumber, Up Station, 2026-03-10 09:00, Gladys
now: 2026-03-10 08:30

... 21:00
< rating/ask
> the woman try well, but water still di leak for kitchen
< complaint/opened
  never: 5/5
  complaint: open
