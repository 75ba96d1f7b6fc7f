# What is booked is asked in the middle of a new request, in English
person: Kelvin, telegram, language en
booked: cleaner, Molyko, 2026-03-14 09:00, Comfort
now: 2026-03-10 08:30

> I need a plumber at Molyko
< booking/ask_time
> what have i already booked?
< status/upcoming + booking/ask_time
  says: Saturday 14 March | Comfort
> tomorrow at noon
< booking/summary
  says: Wednesday 11 March | Divine
> yes please
< booking/booked
  booked: cleaner, Molyko, 2026-03-14 09:00, Comfort
  booked: plumber, Molyko, 2026-03-11, Divine
