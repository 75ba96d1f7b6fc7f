# An hour said without its word, once the day is known
person: John, telegram, language en
now: 2026-03-10 08:30

> plumber at Molyko tomorrow 10am
< booking/summary
> make it 11
< booking/summary
  says: 11 a.m.
> perfect but change to 12
< booking/summary
  says: 12 noon
  not booked
