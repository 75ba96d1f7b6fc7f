# A yes for one and a no for the other: one is booked, the other dropped, in pidgin
person: Ama, whatsapp
now: 2026-03-10 08:30

> I need plumber and cleaner tomorrow for 10 for Akwa
< booking/summary
> yes for plumber, no for the cleaner
< booking/dropped + booking/booked + consent/ask
  booked: plumber, Akwa, 2026-03-11 10:00
