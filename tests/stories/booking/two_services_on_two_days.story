# Two services, each with its own day and hour, in English
person: Brenda, telegram
now: 2026-03-10 08:30

> Hello! I need a plumber tomorrow at 9am and an electrician on friday at 2pm, both at Bonapriso
< booking/summary
  says: Blaise | Wednesday 11 March | 9 a.m.
  not booked
> yes
< booking/booked + booking/next_request + booking/summary
  booked: plumber, Bonapriso, 2026-03-11 09:00, Blaise
  says: Nadège | Friday 13 March | 2 p.m.
> yes pls
< booking/booked + consent/ask
  booked: plumber, Bonapriso, 2026-03-11 09:00, Blaise
  booked: electrician, Bonapriso, 2026-03-13 14:00, Nadège
