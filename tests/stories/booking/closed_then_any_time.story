# The house is closed then, and any other time does: what was offered is proposed
person: Alphonse, whatsapp
now: 2026-06-16 09:15

> bonjour, un plombier à Deido dimanche à 11h svp
< booking/closed_time
  says: lundi 22 juin
> n'importe quand
< booking/summary
  says: Deido | lundi 22 juin | 11 h | Blaise
  not booked
> ok pour moi
< booking/booked + consent/ask
  booked: plumber, Deido, 2026-06-22 11:00, Blaise
