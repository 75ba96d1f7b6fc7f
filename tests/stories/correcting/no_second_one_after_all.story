# Of two services the second is dropped, and the first goes on
person: John, telegram, language en
now: 2026-03-10 08:30

> a plumber and an electrician at Molyko tomorrow 10am
< booking/summary
> cancel the electrician
< booking/dropped + booking/summary
  says: Plumber
> yes
< booking/booked + consent/ask
  booked: plumber, Molyko, 2026-03-11 10:00
