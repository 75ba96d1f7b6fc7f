# Why a mark is asked for, then five with no doubt beside it
person: Ama, whatsapp, language en
booked: plumber, Molyko, 2026-03-10 08:00, Divine
now: 2026-03-10 07:30

... 16:00
< rating/ask
> why do you people want to know?
< why/question
> 5 without thinking, Divine is an angel
< rating/high
  rated: 5
