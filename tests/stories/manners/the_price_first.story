# The price is asked first, then booked
person: Ama, telegram
now: 2026-03-10 08:30

> c'est combien un plombier à Akwa ?
< price/range
  says: 2 000 | 15 000
  not booked
> oui
< booking/ask_time
  place: Akwa
> demain à 10h
< booking/summary
> oui
< booking/booked + consent/ask
  booked: plumber, Akwa, 2026-03-11 10:00, Blaise
