# A mark that was put off is declined in the end
person: Grace, whatsapp, language en
booked: plumber, Molyko, 2026-03-10 09:00, Divine
now: 2026-03-10 08:30

... 16:00
< rating/ask
> not today
< smalltalk/as_you_wish
> I prefer not to rate her
< smalltalk/as_you_wish
  asks: nothing
