# Before dawn, the morning instead of at once is this morning, in english
person: Ama, whatsapp
now: 2026-03-10 03:00

> I need a plumber now at Molyko
< ... + booking/summary
  when: now
> in the morning instead
< booking/summary
  when: 2026-03-10 morning
  not booked
