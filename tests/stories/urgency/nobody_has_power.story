# A power cut of the whole quarter needs no electrician
person: Ama, telegram
now: 2026-03-10 19:00

> ENEO a coupé, pas de lumière depuis hier à Bonamoussadi
< booking/ask_neighbours
  offers: Ils en ont | Personne n'en a
> tout le quartier
< booking/outage_advice
> non merci
< smalltalk/as_you_wish
  not booked
