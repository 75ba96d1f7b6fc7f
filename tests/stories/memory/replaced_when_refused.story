# Who is never to come again, and is booked, is replaced after a yes, in French
person: Ama, whatsapp, known
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> je ne veux plus jamais voir Serge chez moi
< provider/avoided + booking/summary
  who: Blaise
> oui
< booking/booked
  booked: plumber, Akwa, 2026-03-12 10:00, Blaise
