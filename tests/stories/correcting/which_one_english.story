# Two visits, one to be cancelled: which one, in English
person: John, telegram, language en
booked: plumber, Molyko, 2026-03-12 10:00, Divine
booked: cleaner, Molyko, 2026-03-13 09:00, Comfort
now: 2026-03-10 08:30

> cancel my booking
< cancel/which
> the cleaner
< cancel/confirm
  says: Cleaner | Friday
> yes
< cancel/done
  booked: plumber, Molyko, 2026-03-12 10:00, Divine
