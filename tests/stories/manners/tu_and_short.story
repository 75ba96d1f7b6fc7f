# Tu and short messages are asked for, and kept
person: Boris, whatsapp
now: 2026-03-10 08:30

> bonjour, tu peux me tutoyer
< tone/set
  voice: fr, tu
> et fais court stp, pas de longs messages
< detail/set
  voice: fr, tu
> plombier à Makepe demain 10h
< booking/summary
  voice: fr, tu
  says: Makepe | mercredi 11 mars
> oui
< booking/booked + consent/ask
  voice: fr, tu
  booked: plumber, Makepe, 2026-03-11 10:00, Blaise
