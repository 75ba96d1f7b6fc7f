# A yes with a "but not both" cancels nothing
person: Ada, whatsapp, language en
booked: plumber, Molyko, 2026-03-12 10:00, Divine
booked: cleaner, Molyko, 2026-03-13 10:00, Comfort
now: 2026-03-10 08:30

> cancel everything
< cancel/confirm
> yes but not both
< anything
  booked: plumber, Molyko, 2026-03-12 10:00, Divine
  booked: cleaner, Molyko, 2026-03-13 10:00, Comfort
