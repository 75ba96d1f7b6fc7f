# A yes to cancelling, and another service in the same breath: both are done
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> cancel it
< cancel/confirm
> yes and book electrician for friday 10
< cancel/done + booking/next_request + booking/summary
  says: Electrician | Friday 13 March
  booked: nothing
> yes
< booking/booked
  booked: electrician, Akwa, 2026-03-13 10:00, Nadège
