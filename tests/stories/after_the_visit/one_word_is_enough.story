# One word is a mark, in French
person: Loïc, telegram, language fr, casual
booked: electrician, Ekounou, 2026-03-10 16:00, Alain
now: 2026-03-10 08:30

... 21:00
< rating/ask
  says: Alain
> super
< rating/high
  complaint: none
> merci
< anything
  complaint: none
