# First the place is wrong, then the person
person: Loïc, telegram, new
now: 2026-03-10 08:30

> un plombier à Akwa jeudi à 14h
< booking/summary
  says: Akwa | jeudi 12 mars | 14 h | Blaise

> no be Akwa, na Deido
< booking/summary
  says: Deido | jeudi 12 mars | 14 h
  never: Akwa

> pas lui, un autre
< booking/summary
  says: Deido | Serge
  never: Blaise
  not booked

> oui
< booking/booked + consent/ask
  booked: plumber, Deido, 2026-03-12 14:00, Serge
