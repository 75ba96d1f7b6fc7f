# Three short messages in a row get one answer
person: Loïc, telegram
now: 2026-03-10 08:30

> Bonjour
> j'ai une fuite
> à Akwa
< booking/ask_time
  trade: plumber
  place: Akwa
  asks: time

> demain matin
< booking/summary
> oui
< booking/booked + consent/ask
  booked: plumber, Akwa, 2026-03-11 morning, Blaise
