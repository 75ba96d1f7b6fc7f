# An hour, a sum, a neighbour's mark and a mark withheld are none: the question is put again
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-10 09:00, Blaise
booked: cleaner, Akwa, 2026-03-20 10:00, Mireille
now: 2026-03-10 08:00

... 2026-03-10 18:00
< rating/ask
> e come for 5
< rating/ask
  rated: nothing
> he left at 4
< rating/ask
  complaint: none
> il a pris 5 mille
< rating/ask
  complaint: none
> my neighbour gave him 5
< rating/ask
  rated: nothing
> between 3 and 4
< rating/ask
  rated: nothing
> I would give 5 but he was late
< rating/ask
  rated: nothing
> my wife gives 5, me 3
< rating/middle
  rated: 3
