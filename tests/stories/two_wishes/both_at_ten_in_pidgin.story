# An hour that is said for both holds for both, in pidgin
person: Ama, whatsapp
now: 2026-03-10 08:30

> I need plumber tomorrow and electrician Friday for Molyko, the two for 10
< booking/summary
  when: 2026-03-11 10:00
> yes
< booking/booked + booking/next_request + booking/summary
  when: 2026-03-13 10:00
