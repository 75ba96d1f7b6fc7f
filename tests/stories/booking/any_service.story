# Which service cannot be left to us either, in French
person: Ghislaine, telegram
now: 2026-06-16 09:15

> j'ai besoin de quelqu'un pour la maison
< booking/ask_trade
> n'importe qui
< why/question + booking/ask_trade
  asks: trade
> pardon, un jardinier, je suis à Bonapriso
< booking/ask_time
  trade: gardener
  place: Bonapriso
