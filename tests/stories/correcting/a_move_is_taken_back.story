# A visit is moved and put back
person: Ama, telegram, known, language en
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> can you move the plumber to friday 3pm?
< booking/summary
  says: Friday 13 March
> yes
< booking/booked
> oh sorry, put it back as it was
< booking/summary
  says: Thursday 12 March
> yes please
< booking/booked
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
