# The same technician as last time, at a time of their own
person: Hortense, telegram, language fr, neutral
visited: ac, Ndogbong, 2026-01-10 09:00, Moussa, 5 stars
now: 2026-04-07 10:00

> Je veux le même technicien clim que la fois passée demain à 9h
< booking/summary
  says: Moussa | Ndogbong | mercredi 8 avril
  voice: fr, vous
  not booked
> oui
< booking/booked
  booked: ac, Ndogbong, 2026-04-08 09:00, Moussa
