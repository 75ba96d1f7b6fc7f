# Two services at the same time: the day that is told stays, in pidgin
person: Ama, whatsapp
now: 2026-03-10 08:30

> I need electrician and plumber for Friday for Bastos, all two for the same time abeg
< booking/summary
  when: 2026-03-13 09:00
  place: Bastos
  not booked
