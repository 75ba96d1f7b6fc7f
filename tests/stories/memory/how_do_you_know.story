# "How do you know that": each thing by its name
person: Hortense, whatsapp, language fr, neutral
visited: ac, Ndogbong, 2026-02-07 09:00, Moussa, 5 stars
visited: ac, Ndogbong, 2026-01-10 09:00, Moussa, 5 stars
visited: plumber, Ndogbong, 2025-12-06 09:00, Serge, 4 stars
knows: mother = Bonabéri
now: 2026-03-10 08:30

> comment le savez-vous ?
< why/knows
  says: Ndogbong | samedi | Moussa | Serge | Bonabéri | oublier mes habitudes
  voice: fr, vous
