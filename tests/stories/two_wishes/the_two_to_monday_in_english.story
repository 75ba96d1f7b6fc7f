# Both are moved, and each keeps its hour, in english
person: Ama, whatsapp
now: 2026-03-10 08:30

> a plumber and a cleaner tomorrow at 10 at Akwa
< booking/summary
> move both to Monday
< booking/summary
  when: 2026-03-16 10:00
> yes
< booking/booked + booking/next_request + booking/summary
  trade: cleaner
  when: 2026-03-16 10:00
