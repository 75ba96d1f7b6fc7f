# The other service first, in pidgin
person: Ama, whatsapp
now: 2026-03-10 08:30

> I need plumber and cleaner tomorrow for 10 for Akwa
< booking/summary
  trade: plumber
> start with the cleaner
< booking/summary
  trade: cleaner
  not booked
