# A mark that was put off is given in a word, hours later
person: Ama, whatsapp, language fr
booked: plumber, Akwa, 2026-03-10 09:00, Serge
now: 2026-03-10 08:30

... 16:00
< rating/ask
> pas ce soir
< smalltalk/as_you_wish
> ok
< anything
... 21:00
> bof
< rating/middle
  rated: 3
