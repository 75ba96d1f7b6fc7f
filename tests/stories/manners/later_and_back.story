# Postponed, and taken up two days later
person: Loïc, telegram
now: 2026-03-10 08:30

> un plombier à Akwa
< booking/ask_time
> plus tard
< booking/kept_for_later
... 2 days later, 09:00
> je reviens pour le plombier
< booking/ask_time
  place: Akwa
> demain matin
< booking/summary
> oui
< booking/booked + consent/ask
  booked: plumber, Akwa, 2026-03-13 morning, Blaise
