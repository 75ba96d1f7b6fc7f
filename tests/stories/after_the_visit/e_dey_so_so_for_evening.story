# A mark that was put off is given in a word, in Pidgin
person: Manka, telegram, language pcm
booked: plumber, Up Station, 2026-03-10 09:00, Gladys
now: 2026-03-10 08:30

... 16:00
< rating/ask
> no be today
< smalltalk/as_you_wish
... 20:00
> e try
< rating/high
  rated: 4
