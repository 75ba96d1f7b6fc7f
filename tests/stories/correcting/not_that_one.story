# Do not cancel this, cancel that
person: John, telegram, language en
booked: plumber, Molyko, 2026-03-12 10:00, Divine
booked: electrician, Molyko, 2026-03-13 10:00, Peter
now: 2026-03-10 08:30

> don't cancel the plumber, cancel the electrician
< cancel/confirm
  says: Electrician
