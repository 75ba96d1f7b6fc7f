# No mark this time, in Pidgin
person: Ngwa, telegram, language pcm
booked: plumber, Molyko, 2026-06-16 09:00, Divine
now: 2026-06-15 09:15

... 2026-06-16 20:00
< rating/ask
> lef that question
< smalltalk/as_you_wish
  asks: nothing
  voice: pcm
