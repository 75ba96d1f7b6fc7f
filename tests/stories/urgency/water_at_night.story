# Water everywhere at half past ten in the evening
person: Ama, whatsapp
now: 2026-03-10 22:30

> Au secours l'eau coule partout à Bonapriso !!
< safety/flood + booking/summary
  says: Fermez l'arrivée d'eau | dès que possible | Bonapriso
  not booked

> oui
< booking/booked + consent/ask
  booked: plumber, Bonapriso, now, Blaise
