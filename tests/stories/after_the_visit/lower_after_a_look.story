# A low mark is made lower after a look at the work
person: Grace, whatsapp, language en
booked: plumber, Molyko, 2026-03-10 10:00, Divine
now: 2026-03-10 08:30

... 21:00
< rating/ask
> 2
< rating/low
> put 1 instead, I have just looked behind the fridge
< rating/low
  rated: 1
