# Of two services only the second is wanted, in English
person: Brenda, telegram
now: 2026-03-10 08:30

> I want a plumber and a painter for thursday 9am at Molyko
< booking/summary
  says: plumber | painter | Thursday 12 March
> on second thoughts just the painter
< booking/summary
  says: Samuel | Thursday 12 March | Molyko
  never: Divine
  not booked
> ok
< booking/booked + consent/ask
  booked: painter, Molyko, 2026-03-12 09:00, Samuel
