# Leave for somebody else to come books nobody
person: Ada, whatsapp, language en
now: 2026-03-10 08:30

> plumber at Akwa tomorrow at 10
< booking/summary
> my brother fit come
< ... + booking/summary
  not booked
