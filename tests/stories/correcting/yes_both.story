# Everything is cancelled by one clear yes to both
person: Ada, whatsapp, language en
booked: plumber, Molyko, 2026-03-12 10:00, Divine
booked: cleaner, Molyko, 2026-03-13 10:00, Comfort
now: 2026-03-10 08:30

> cancel everything
< cancel/confirm
  booked: plumber, Molyko, 2026-03-12 10:00, Divine
  booked: cleaner, Molyko, 2026-03-13 10:00, Comfort
> yes both
< cancel/done + cancel/done
  booked: nothing
