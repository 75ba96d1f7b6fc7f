# The price, a word about the day and a look at the bookings in the middle of a request, in English
person: Kelvin, telegram
booked: cleaner, Molyko, 2026-03-14 09:00, Comfort
now: 2026-03-10 08:30

> I need a plumber at Molyko, my toilet is blocked
< booking/ask_time
  trade: plumber
> how much will it cost me?
< price/range + booking/ask_time
  asks: time
> do i still have the cleaner on saturday?
< status/upcoming + booking/ask_time
  says: Saturday 14 March | Comfort
> great. tomorrow at noon then for the plumber
< booking/summary
  says: Wednesday 11 March | Divine
  booked: cleaner, Molyko, 2026-03-14 09:00, Comfort
> yes please
< booking/booked
  booked: cleaner, Molyko, 2026-03-14 09:00, Comfort
  booked: plumber, Molyko, 2026-03-11, Divine
