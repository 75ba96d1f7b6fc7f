# The house is restarted between question and answer
person: Loïc, whatsapp
now: 2026-03-10 08:30

> J'ai besoin d'un plombier à Akwa
< booking/ask_time
... restart
> demain à 10h
< booking/summary
  says: Akwa | 10 h
... restart
> oui
< booking/booked + consent/ask
  booked: plumber, Akwa, 2026-03-11 10:00, Blaise
