# A single word is a mark, in a mix
person: Loïc, telegram, language fr, casual
booked: electrician, Ekounou, 2026-03-10 16:00, Alain
now: 2026-03-10 08:30

... 21:00
< rating/ask
  says: Alain
> nickel, no wahala
< rating/high
  rated: 5
  complaint: none
