# With two bookings the one that is named is cancelled, in English
person: Ada, whatsapp, language en
booked: plumber, Molyko, 2026-03-12 14:00, Divine
booked: cleaner, Molyko, 2026-03-13 08:30, Comfort
now: 2026-03-10 08:30

> please cancel my cleaner
< cancel/confirm
  says: Comfort | Friday 13 March
  never: Divine
> wait no, not her. the plumber i mean
< cancel/confirm
  says: Divine | Thursday 12 March
  never: Comfort
  booked: plumber, Molyko, 2026-03-12 14:00, Divine
  booked: cleaner, Molyko, 2026-03-13 08:30, Comfort
> yes that one
< cancel/done
  booked: cleaner, Molyko, 2026-03-13 08:30, Comfort
