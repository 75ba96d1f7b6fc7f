# The provider brings a yes twice: one booking, one answer
person: Ama, whatsapp
now: 2026-03-10 08:30

> plombier à Akwa demain à 10h
< booking/summary
> [again]
< nothing
> oui
< booking/booked + consent/ask
> [again]
< nothing
  booked: plumber, Akwa, 2026-03-11 10:00, Blaise
