# Quarter and landmark, step by step
person: Hortense, telegram
now: 2026-04-07 10:00

> Bonsoir, j'ai besoin d'un plombier à la maison
< booking/ask_place
  voice: fr
> Ndogbong, derrière l'IUT
< booking/ask_time
  place: Ndogbong | derrière l'IUT
> jeudi à 14h
< booking/summary
  says: derrière l'IUT | jeudi 9 avril | 14 h
> oui
< booking/booked + consent/ask
  booked: plumber, Ndogbong, 2026-04-09 14:00
