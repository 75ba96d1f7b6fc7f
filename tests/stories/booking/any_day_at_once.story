# Any day suits, told with the wish, in French
person: Ghislaine, telegram
now: 2026-06-16 09:15

> Bonjour, je voudrais un jardinier à Bonapriso, n'importe quel jour
< booking/summary
  says: Bonapriso | mercredi 17 juin | Paul
  not booked
> parfait, oui
< booking/booked + consent/ask
  booked: gardener, Bonapriso, 2026-06-17, Paul
