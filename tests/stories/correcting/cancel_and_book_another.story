# One visit is cancelled and somebody else is wanted
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> send me an electrician tomorrow 9 at Bonapriso and cancel the plumber
< cancel/confirm
  says: plumber

> yes
< cancel/done + booking/next_request + booking/summary
  says: Electrician | Bonapriso | Wednesday 11 March at 9 a.m.
  booked: nothing

> yes
< booking/booked
  booked: electrician, Bonapriso, 2026-03-11 09:00, Nadège
