# Two services at the same time: the day that is told stays, in english
person: Ama, whatsapp
now: 2026-03-10 08:30

> I need an electrician and a plumber on Friday at Bastos, both at the same time please
< booking/summary
  when: 2026-03-13 09:00
  place: Bastos
  not booked
