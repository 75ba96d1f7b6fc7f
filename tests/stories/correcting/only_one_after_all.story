# Of two services asked for, one falls away and the other goes on, in a mix and whichever is named to fall away
person: Ama, whatsapp
now: 2026-03-10 08:30

> Bonjour, un plombier et un électricien à Akwa vendredi matin
< booking/summary
  trade: plumber
> laissez l'électricien, mon neveu s'en occupe. Juste le plombier
< booking/dropped + booking/summary
  trade: plumber
  never: électricien
> oui
< booking/booked + consent/ask
  booked: plumber, Akwa, 2026-03-13 morning
