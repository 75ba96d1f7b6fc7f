# The opening offered for a closed Sunday is not lost by a question about the price, in English
person: Ama, telegram, language en
now: 2026-11-28 12:00

> I need sm1 to fix my AC at Molyko tomorrow 9am
< booking/closed_time
  says: Monday 30 November
> how much will it cost
< price/range + booking/summary
  says: Monday 30 November
  not booked
> yes please
< booking/booked + consent/ask
  booked: ac, Molyko, 2026-11-30 09:00, Elvis
