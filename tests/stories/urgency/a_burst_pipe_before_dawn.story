# A burst pipe in English; two questions, and it is booked for now
person: Florence, whatsapp
now: 2026-03-10 06:10

> URGENT pipe burst in my bathroom water is everywhere, am at Makepe
< safety/flood + booking/summary
  says: Makepe
  when: now
  not booked
> is he coming now now?
< ... + booking/summary
  not booked
> yes send him
< booking/booked + consent/ask
  booked: plumber, Makepe, now, Blaise
