# A visit is pushed by an hour, then half an hour earlier
person: Hortense, whatsapp
booked: cleaner, Akwa, 2026-03-12 10:00, Mireille
now: 2026-03-10 08:30

> on repousse d'une heure
< booking/summary
  says: jeudi 12 mars à 11 h
> oui
< booking/booked
  booked: cleaner, Akwa, 2026-03-12 11:00, Mireille
> plutôt 30 minutes plus tôt
< booking/summary
  says: 10 h 30
  booked: cleaner, Akwa, 2026-03-12 11:00, Mireille
