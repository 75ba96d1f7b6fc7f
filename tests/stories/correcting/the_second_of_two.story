# A word about the second service changes that one, and the first stays as it is
person: Ama, whatsapp
now: 2026-03-10 08:30

> un plombier demain 10h et un électricien vendredi à Akwa
< booking/summary
  says: Plombier | 10 h
> non l'électricien plutôt samedi
< booking/noted_for + booking/summary
  says: samedi 14 mars | Plombier
> oui
< booking/booked + booking/next_request + booking/summary
  booked: plumber, Akwa, 2026-03-11 10:00
  says: samedi 14 mars
> oui
< booking/booked + consent/ask
  booked: electrician, Akwa, 2026-03-14
  booked: plumber, Akwa, 2026-03-11 10:00
