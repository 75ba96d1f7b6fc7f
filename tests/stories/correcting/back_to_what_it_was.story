# Undo: the last change is taken back
person: Loïc, whatsapp
now: 2026-03-10 08:30

> un plombier à Akwa jeudi à 14h
< booking/summary
> plutôt vendredi
< booking/summary
  says: vendredi 13 mars
> non, reviens en arrière
< booking/summary
  says: jeudi 12 mars | 14 h
  not booked
> ok
< booking/booked + consent/ask
  booked: plumber, Akwa, 2026-03-12 14:00
