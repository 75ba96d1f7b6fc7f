# Both are moved, and each keeps its hour, in pidgin
person: Ama, whatsapp
now: 2026-03-10 08:30

> I need plumber and cleaner tomorrow for 10 for Akwa
< booking/summary
> put the two for Monday
< booking/summary
  when: 2026-03-16 10:00
> yes
< booking/booked + booking/next_request + booking/summary
  trade: cleaner
  when: 2026-03-16 10:00
