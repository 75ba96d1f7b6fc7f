# The other service first, in english
person: Ama, whatsapp
now: 2026-03-10 08:30

> a plumber and a cleaner tomorrow at 10 at Akwa
< booking/summary
  trade: plumber
> begin with the cleaning
< booking/summary
  trade: cleaner
  not booked
