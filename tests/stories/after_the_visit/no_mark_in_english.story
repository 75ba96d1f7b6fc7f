# No mark this time, in English
person: Brenda, telegram, language en
booked: cleaner, Molyko, 2026-06-16 09:00, Comfort
now: 2026-06-15 09:15

... 2026-06-16 20:00
< rating/ask
> I'd rather not say
< smalltalk/as_you_wish
  asks: nothing
> skip
< anything
  not booked
