# Of two services the second comes first, each at an hour of its own; what waits may be asked about
person: Ama, whatsapp, language en
now: 2026-03-10 08:30

> I need a plumber and a cleaner at Down Beach, Limbe, Friday 9am
< booking/summary
  says: Plumber
> let the cleaner come first please: 10 for the cleaning, 12 for the plumber
< booking/noted_for + booking/summary
  says: Cleaner | 10 a.m. | 12
  not booked
> ok for the cleaner. And the plumber, who is it?
< booking/booked + booking/next_request + booking/summary
  booked: cleaner, Down Beach, 2026-03-13 10:00, Comfort
  says: Divine | 12
