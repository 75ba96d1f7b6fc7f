# "Both" agrees to the one that is shown, and the other is shown next; "drop both" wants neither
person: Ada, whatsapp, language en
now: 2026-03-10 08:30

> I need a plumber and a cleaner at Akwa Thursday 10am
< booking/summary
  trade: plumber
> both please
< booking/booked + booking/next_request + booking/summary
  says: Cleaner
  booked: plumber, Akwa, 2026-03-12 10:00, Blaise
> drop it
< booking/dropped
> I need an electrician and a painter at Akwa Friday 10am
< booking/summary
> drop both, I'm travelling to Kumba that day
< booking/dropped
  booked: plumber, Akwa, 2026-03-12 10:00, Blaise
