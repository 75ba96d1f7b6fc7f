# Nonsense in the middle of a request loses nothing, in French
person: Ulrich, whatsapp
now: 2026-03-10 08:30

> serrurier à Bonapriso, la clé est cassée dans la porte du garage
< booking/ask_time
  trade: locksmith
> gfdjkh lkjh
< unclear/question + booking/ask_time
  asks: time
> 😂😂
< anything
  trade: locksmith
  place: Bonapriso
> demain 15h30
< booking/summary
  says: 15 h 30 | Rodrigue | Bonapriso
  not booked
> oui
< booking/booked + consent/ask
  booked: locksmith, Bonapriso, 2026-03-11 15:30, Rodrigue
