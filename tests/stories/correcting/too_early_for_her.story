# The hour that does not suit names the visit, and the other is wanted; or the day, or its place in the list
person: Rose, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 09:00, Serge
booked: cleaner, Akwa, 2026-03-13 10:00, Mireille
now: 2026-03-10 08:30

> Mireille at 10 is too late for me, 9h30 is better
< booking/summary
  says: Cleaner | Friday 13 March | 9:30 a.m.
> yes
< booking/booked
> thursday 11:15 please
< booking/summary
  says: Plumber | Thursday 12 March | 11:15 a.m.
> yes
< booking/booked
> the second one, put it on Monday
< booking/summary
  says: Cleaner | Monday 16 March | 9:30 a.m.
> yes
< booking/booked
> don't touch the cleaning, just shift the plumber to Saturday
< booking/summary
  says: Plumber | Saturday 14 March | 11:15 a.m.
> yes
< booking/booked
  booked: plumber, Akwa, 2026-03-14 11:15, Serge
  booked: cleaner, Akwa, 2026-03-16 09:30, Mireille
