# At the question for Blaise's mark, Mireille's is told: it is hers, and the question is put again
person: Ada, whatsapp, language en
visited: cleaner, Akwa, 2026-03-09 15:00, Mireille
booked: plumber, Akwa, 2026-03-10 09:00, Blaise
now: 2026-03-10 08:00

... 2026-03-10 18:00
< rating/ask
> 5 for Serge
< rating/ask
  says: Blaise
  rated: nothing
> not Blaise, Mireille 5
< rating/high + rating/ask
  says: Mireille | Blaise
  asks: rating
> 4
< rating/high
  says: Blaise
  rated: 4
