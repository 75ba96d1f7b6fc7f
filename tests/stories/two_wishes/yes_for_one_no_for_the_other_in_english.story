# A yes for one and a no for the other: one is booked, the other dropped, in english
person: Ama, whatsapp
now: 2026-03-10 08:30

> a plumber and a cleaner tomorrow at 10 at Akwa
< booking/summary
> yes for the plumber, no for the cleaning
< booking/dropped + booking/booked + consent/ask
  booked: plumber, Akwa, 2026-03-11 10:00
