# Two services at the same time: the day that is told stays, in a mix
person: Ama, whatsapp
now: 2026-03-10 08:30

> I need un plombier et un électricien vendredi à Bastos, both at the same time
< booking/summary
  when: 2026-03-13 09:00
  place: Bastos
  not booked
