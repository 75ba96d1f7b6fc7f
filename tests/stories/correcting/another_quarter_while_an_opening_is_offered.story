# Another quarter, while the next open hour is offered: the hour stays, and all of it is shown
person: Ben, telegram, language en
now: 2026-03-10 08:30

> plumber at Akwa on Sunday at 10
< booking/closed_time
  says: Monday 16 March at 10 a.m.

> change it to Makepe
< booking/summary
  says: Makepe | Monday 16 March at 10 a.m.
  booked: nothing

> yes please
< booking/booked + consent/ask
  booked: plumber, Makepe, 2026-03-16 10:00, Blaise
