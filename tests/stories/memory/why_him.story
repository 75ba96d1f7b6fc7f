# "Why him?" is answered with the true reason, and the question comes back
person: Loïc, telegram, language fr, casual
visited: electrician, Ekounou, 2026-02-10 09:00, Alain, 5 stars
now: 2026-03-10 08:30

> j'ai besoin d'un électricien demain soir
< booking/summary
  says: Alain Essomba | Ekounou
  voice: fr, tu

> pourquoi lui ?
< why/provider + booking/summary
  says: 10 février | 5/5
  never: cosine | algorithme
  asks: confirm

> ok c bon
< booking/booked
  booked: electrician, Ekounou, 2026-03-11 evening, Alain
