# A yes that repeats the day, and no adverts beside it, in French
person: Ama, whatsapp, known
now: 2026-03-10 08:30

> un plombier à Akwa demain à 10h
< booking/summary
> C'est d'accord pour demain. Plus de pubs par contre
< promotion/stopped + booking/booked
  booked: plumber, Akwa, 2026-03-11 10:00, Blaise
