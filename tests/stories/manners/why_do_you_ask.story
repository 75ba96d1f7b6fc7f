# Why the place is asked, and who comes, in SMS French
person: Christelle, telegram
now: 2026-03-10 08:30

> bjr jé besoin d1 peintre
< booking/ask_place
  trade: painter
> pk vous demandez ça ?
< why/question + booking/ask_place
  asks: place
> ok Biyem-Assi
< booking/ask_time
  place: Biyem-Assi
> lundi matin
< booking/summary
  says: lundi 16 mars | Yannick
> pourquoi lui ?
< why/provider + booking/summary
  not booked
> ok ça marche
< booking/booked + consent/ask
  booked: painter, Biyem-Assi, 2026-03-16 morning, Yannick
