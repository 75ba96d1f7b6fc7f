# What the work of a booked visit costs is told, and no second visit is offered
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> how much will he charge for a new tap?
< price/range
  never: Shall I book
> ok
< status/upcoming
