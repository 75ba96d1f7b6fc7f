# Stars as signs, and what was missing, in SMS French
person: Hortense, telegram, language fr
booked: ac, Ndogbong, 2026-03-10 09:00, Moussa
now: 2026-03-10 08:30

... 19:00
< rating/ask
> ⭐⭐⭐
< rating/middle
  rated: 3
> il est venu en retard mais le travail est propre
< rating/comment_kept
  rated: 3
