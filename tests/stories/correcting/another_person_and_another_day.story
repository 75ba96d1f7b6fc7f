# Another person and another day, with neither named
person: Ama, whatsapp, language en
now: 2026-03-10 08:30

> I need a plumber at Akwa on Thursday at 10
< booking/summary
  says: Akwa | Thursday 12 March | Blaise
> another person and another day please
< booking/ask_time
  asks: time
  not booked
> Friday at 10
< booking/summary
  says: Akwa | Friday 13 March | Serge
  not booked
