# A yes with no sign before the setting books, and stops the adverts, in English
person: Ama, whatsapp, known
now: 2026-03-10 08:30

> I need a plumber at Akwa tomorrow at 10
< booking/summary
> yes book it stop sending me promos
< promotion/stopped + booking/booked
  promotions: stopped
  booked: plumber, Akwa, 2026-03-11 10:00, Blaise
