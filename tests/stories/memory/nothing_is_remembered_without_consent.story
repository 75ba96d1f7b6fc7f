# Who said no is not reminded of the past
person: Hortense, whatsapp, language fr
visited: plumber, Akwa, 2026-01-10 09:00, Serge, 5 stars
consent: none
now: 2026-03-10 08:30

> j'ai besoin d'un plombier demain matin
< booking/ask_place
  never: Akwa | Serge
  asks: place

> Deido
< booking/summary
  says: Deido
  never: Akwa

> oui
< booking/booked
  booked: plumber, Deido, 2026-03-11 morning
