# The service was the wrong one: everything else stays
person: Delphine, whatsapp
now: 2026-03-10 08:30

> slt g besoin d1 plombier a Logpom jeudi 15h
< booking/summary
  says: Logpom | jeudi 12 mars | 15 h | Blaise
> oups pardon pas plombier, électricien je voulais dire
< booking/summary
  says: Logpom | jeudi 12 mars | 15 h | Nadège
  never: Blaise
  trade: electrician
  not booked
> voila c'est ça oui
< booking/booked + consent/ask
  booked: electrician, Logpom, 2026-03-12 15:00, Nadège
