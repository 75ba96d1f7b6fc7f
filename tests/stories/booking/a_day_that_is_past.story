# A day that is past is noticed, in French
person: Fabrice, whatsapp
now: 2026-03-10 15:30

> bjr je veux un plombier à Makepe aujourd'hui à 9h
< booking/past_time
  not booked
> ah pardon, demain
< booking/summary
  says: mercredi 11 mars | 9 h | Blaise
> oui
< booking/booked + consent/ask
  booked: plumber, Makepe, 2026-03-11 09:00, Blaise
