# A visit is put on the day of another one, then elsewhere, each time with the rest as it was
person: Rose, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 09:00, Serge
booked: cleaner, Akwa, 2026-03-13 10:00, Mireille
now: 2026-03-10 08:30

> let the cleaner come the same day as the plumber, at 2pm
< booking/summary
  says: Cleaner | Thursday 12 March | 2 p.m.
> yes
< booking/booked
  booked: plumber, Akwa, 2026-03-12 09:00, Serge
  booked: cleaner, Akwa, 2026-03-12 14:00, Mireille
> for the plumber it's no longer Akwa, we moved to Deido
< booking/summary
  says: Plumber | Deido | Thursday 12 March | 9
