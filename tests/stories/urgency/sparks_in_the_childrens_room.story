# A socket gives off sparks, in French, and somebody comes at once
person: Hortense, telegram
now: 2026-03-10 20:40

> il ya une prise qui fait des etincelles dans la chambre des enfants, à Makepe
< safety/sparks + booking/summary
  says: Makepe
  when: now
  voice: fr, vous
  not booked
> c'est combien ?
< price/range + booking/summary
  not booked
> oui envoyez quelqu'un vite
< booking/booked + consent/ask
  booked: electrician, Makepe, now
