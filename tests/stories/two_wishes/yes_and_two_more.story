# Yes, and two more services
person: Ada, whatsapp, language en
now: 2026-03-10 08:30

> plumber at Akwa tomorrow at 10
< booking/summary
> yes and a cleaner and an electrician
< booking/booked + booking/next_request + booking/summary
> yes
< booking/booked + booking/next_request + booking/summary
  trade: electrician
