# "Same place as last time" in a mix, with a time of their own
person: Loïc, telegram, language fr, casual
visited: electrician, Ekounou, 2026-02-10 16:00, Alain, 5 stars
now: 2026-03-10 08:30

> yo, électricien same place que la dernière fois, jeudi 17h
< booking/summary
  place: Ekounou
  says: jeudi 12 mars | Alain
  voice: fr, tu
  not booked
> c'est ça même, ok
< booking/booked
  booked: electrician, Ekounou, 2026-03-12 17:00, Alain
