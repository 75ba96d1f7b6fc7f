# Before dawn, the morning instead of at once is this morning, in french
person: Ama, whatsapp
now: 2026-03-10 03:00

> il me faut un plombier maintenant à Akwa
< ... + booking/summary
  when: now
> plutôt dans la matinée
< booking/summary
  when: 2026-03-10 morning
  not booked
