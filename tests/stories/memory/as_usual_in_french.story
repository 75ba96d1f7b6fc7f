# "Comme d'habitude": place, person and time are proposed, with the reason
person: Hortense, whatsapp, language fr, neutral
visited: ac, Ndogbong, 2026-01-10 09:00, Moussa, 5 stars
visited: ac, Ndogbong, 2025-10-11 09:00, Moussa, 5 stars
now: 2026-03-10 08:30

> Bonjour, comme d'habitude pour la clim svp
< booking/suggest
  says: Ndogbong | samedi 14 mars | 9 h | Moussa | parce que
  voice: fr, vous
  not booked

> oui
< booking/booked
  booked: ac, Ndogbong, 2026-03-14 09:00, Moussa
