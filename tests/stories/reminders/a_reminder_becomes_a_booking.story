# A yes to a reminder opens a booking
person: Ama, telegram, language fr
visited: ac, Ndogbong, 2026-01-10 09:00, Moussa, 5 stars
due: ac, 2026-03-11
now: 2026-03-10 08:30

... 2026-03-11 12:00
< reminder/maintenance
  says: Moussa | 10 janvier
  offers: Réserver | Plus tard | Stop rappels

> oui
< booking/suggest
  says: Ndogbong | Moussa
  not booked

> demain matin
< booking/summary
> oui
< booking/booked
  booked: ac, Ndogbong, 2026-03-12 morning, Moussa
