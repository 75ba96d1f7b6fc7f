# The recap's own hour, said again as a question or with an if, books nothing
person: Ama, whatsapp
now: 2026-03-10 08:30

> plombier Akwa demain 10h
< booking/summary
> ok demain 10h ?
< ... + booking/summary
  not booked
> ok demain 10h si Blaise est libre
< ... + booking/summary
  not booked
> oui
< booking/booked + consent/ask
  booked: plumber, Akwa, 2026-03-11 10:00, Blaise
