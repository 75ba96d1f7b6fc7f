# Fifty messages of all sorts in ten seconds: one answer, and no wish, detail or question is lost
person: Boris, telegram
now: 2026-06-16 09:15

> Bonsoir
> j'ai une fuite sous l'évier
> [12 times allo ?]
> il me faut un plombier
> [photo]
> à Akwa, face pharmacie
> [15 times vous êtes là ?]
> [16 times ???]
> demain à 10h
> oui
< ... + booking/summary
  says: Akwa | face pharmacie | mercredi 17 juin | 10h | Blaise
  asks: confirm
  not booked
> oui
< booking/booked + consent/ask
  booked: plumber, Akwa, 2026-06-17 10:00, Blaise
