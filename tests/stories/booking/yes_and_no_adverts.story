# A yes may carry a setting, in French
person: Ama, whatsapp
now: 2026-03-10 08:30

> plombier à Akwa demain à 10h
< booking/summary
> oui et ne m'envoyez plus de publicité
< promotion/stopped + booking/booked + consent/ask
  booked: plumber, Akwa, 2026-03-11 10:00, Blaise
