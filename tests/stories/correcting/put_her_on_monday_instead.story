# A new day, to the question whether it shall be cancelled, moves that visit, whatever else is on that day
person: Rose, whatsapp, language en
booked: cleaner, Akwa, 2026-03-14 09:00, Mireille
booked: electrician, Akwa, 2026-03-16 09:00, Nadège
now: 2026-03-10 08:30

> cancel the cleaner
< cancel/confirm
> no wait, put her on Monday 3pm
< booking/summary
  says: Cleaner | Monday 16 March | 3 p.m.
> cancel the cleaner
< cancel/confirm
> bah en fait non, décalez-le plutôt à lundi 15h
< booking/summary
  says: 16
> oui
< booking/booked
  booked: cleaner, Akwa, 2026-03-16 15:00, Mireille
  booked: electrician, Akwa, 2026-03-16 09:00, Nadège
