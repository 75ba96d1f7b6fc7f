# Camfranglais from the first word, the time left to us, and the recap asked for again
person: Junior, telegram
now: 2026-06-16 10:20

> Mola tu peux me falla un gars ? les WC de la piol sont die, je suis à Deido
< booking/ask_time
  trade: plumber
  place: Deido
  voice: fr, tu
> n'importe quelle heure demain, tu choisis seulement
< booking/summary
  says: mercredi 17 juin | Deido | Blaise
  voice: fr, tu
> attends, répète un peu
< booking/summary
  says: mercredi 17 juin | Deido | Blaise
  asks: confirm
  not booked
> ok vas-y on est ensemble
< booking/booked + consent/ask
  booked: plumber, Deido, 2026-06-17, Blaise
