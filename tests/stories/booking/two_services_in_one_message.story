# Two services in one message become two bookings, one after the other
person: Loïc, whatsapp
now: 2026-03-10 08:30

> J'ai besoin d'un plombier et aussi d'un électricien demain matin à Akwa
< booking/summary
  says: Plombier | électricien
> oui
< booking/booked + booking/next_request + booking/summary
  booked: plumber, Akwa, 2026-03-11 morning, Blaise
  says: Nadège
> oui
< booking/booked + consent/ask
  booked: plumber, Akwa, 2026-03-11 morning, Blaise
  booked: electrician, Akwa, 2026-03-11 morning, Nadège
