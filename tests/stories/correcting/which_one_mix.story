# Two visits, one to be cancelled: which one, in a mix
person: Loïc, telegram, language fr, casual
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> cancel ma réservation abeg
< cancel/which
> celle de vendredi
< cancel/confirm
  says: 13
