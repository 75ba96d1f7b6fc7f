# Water near the sockets, in a mix of French and English, and the person wants it tomorrow instead
person: Sandra, telegram
now: 2026-03-10 07:10

> Help svp, l'eau coule dead dans ma kitchen à Melen
< safety/flood + booking/summary
  says: Melen
  voice: fr
  not booked
> j'ai fermé la vanne, demain matin c'est ok
< booking/summary
  says: mercredi 11 mars | Melen
  not booked
> yes ok
< booking/booked + consent/ask
  booked: plumber, Melen, 2026-03-11 morning
