# With two bookings it asks which is moved, in English
person: Ada, telegram, language en
booked: plumber, Molyko, 2026-03-12 14:00, Divine
booked: cleaner, Molyko, 2026-03-13 08:30, Comfort
now: 2026-03-10 08:30

> can we move it to monday?
< change/which
  says: Divine | Comfort
> 2
< booking/summary
  says: Monday 16 March | Comfort
  never: Divine
  booked: plumber, Molyko, 2026-03-12 14:00, Divine
  booked: cleaner, Molyko, 2026-03-13 08:30, Comfort
> yes
< booking/booked
  booked: plumber, Molyko, 2026-03-12 14:00, Divine
  booked: cleaner, Molyko, 2026-03-16 08:30, Comfort
