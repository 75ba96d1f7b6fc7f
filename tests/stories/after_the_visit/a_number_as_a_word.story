# A mark written as a word, in French
person: Solange, whatsapp, language fr
booked: ac, Bastos, 2026-03-10 09:00, Carine
now: 2026-03-10 08:30

... 21:00
< rating/ask
> quatre
< rating/high
  rated: 4
  complaint: none
