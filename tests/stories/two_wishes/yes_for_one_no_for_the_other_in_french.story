# A yes for one and a no for the other: one is booked, the other dropped, in french
person: Ama, whatsapp
now: 2026-03-10 08:30

> un plombier et un ménage demain à 10h à Akwa
< booking/summary
> oui pour le plombier, non pour le ménage
< booking/dropped + booking/booked + consent/ask
  booked: plumber, Akwa, 2026-03-11 10:00
