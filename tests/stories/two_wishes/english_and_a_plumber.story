# A language and a service are asked for in one breath, in French
person: Ama, whatsapp, known
now: 2026-03-10 08:30

> parle anglais et envoie un plombier à Akwa
< language/set + booking/ask_time
  place: Akwa
  trade: plumber
> tomorrow at 9
< booking/summary
  when: 2026-03-11 09:00
  not booked
> yes
< booking/booked
  booked: plumber, Akwa, 2026-03-11 09:00
