# "No better work" is a low mark, in Pidgin
person: Manka, telegram, language pcm
booked: plumber, Up Station, 2026-03-10 09:00, Gladys
now: 2026-03-10 08:30

... 21:00
< rating/ask
> she no do any better work
< rating/low
  rated: 2
  complaint: open
