# After a middling mark nobody has to come again: no booking is spoken of
person: Grace, whatsapp, language en
booked: cleaner, Molyko, 2026-03-10 09:00, Comfort
now: 2026-03-10 08:30

... 21:00
< rating/ask
> 3 stars, the corners were dusty
< rating/middle
> no need for her to come back
< smalltalk/as_you_wish
  asks: nothing
