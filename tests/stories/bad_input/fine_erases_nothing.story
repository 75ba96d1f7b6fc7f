# A lukewarm word erases nothing
person: John, telegram, language en
booked: plumber, Molyko, 2026-03-12 10:00, Divine
now: 2026-03-10 08:30

> delete all my data
< privacy/delete_confirm
> fine
< unclear/question + privacy/delete_confirm
  booked: plumber, Molyko, 2026-03-12 10:00, Divine
