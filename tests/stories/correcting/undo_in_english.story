# The last change is taken back
person: Victor, telegram, new
now: 2026-04-07 10:00

> Hello, I need a plumber at Makepe, Douala tomorrow at 10am
< booking/summary
  says: Makepe | Wednesday 8 April

> no, change it to Saturday please
< booking/summary
  says: Saturday 11 April

> oh no, undo that please
< booking/summary
  says: Wednesday 8 April
  never: Saturday

> yes
< booking/booked + consent/ask
  booked: plumber, Makepe, 2026-04-08 10:00, Blaise
