# Two services at the same hour, in English
person: Brenda, telegram
now: 2026-03-10 08:30

> Hello! I need a plumber and an electrician tomorrow at 9am at Bonapriso
< booking/summary
  says: Blaise | Wednesday 11 March | electrician
  not booked
> yes
< booking/booked + booking/next_request + booking/summary
  booked: plumber, Bonapriso, 2026-03-11 09:00, Blaise
  says: Nadège
> make that one friday 2pm
< booking/summary
  says: Nadège | Friday 13 March | 2 p.m.
  booked: plumber, Bonapriso, 2026-03-11 09:00, Blaise
> yes pls
< booking/booked + consent/ask
  booked: plumber, Bonapriso, 2026-03-11 09:00, Blaise
  booked: electrician, Bonapriso, 2026-03-13 14:00, Nadège
