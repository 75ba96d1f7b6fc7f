# After a middling mark, the wish that he come back is a second visit
person: Ama, whatsapp, known
booked: plumber, Akwa, 2026-03-10 09:00, Serge
now: 2026-03-10 08:30

... 21:00
< rating/ask
> 3
< rating/middle
> j'aimerais mieux qu'il revienne
< booking/ask_time
  place: Akwa
  who: Serge
  not booked
> jeudi matin
< booking/summary
  says: Serge | jeudi 12 mars
