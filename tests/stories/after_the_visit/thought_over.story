# A mark that is thought over counts as it is said last; which visit is meant is told when asked
person: Loïc, whatsapp, language fr
booked: plumber, Akwa, 2026-03-10 10:00, Blaise
now: 2026-03-10 08:30

... 2026-03-10 13:00
< rating/ask
> de quelle visite vous parlez ?
< rating/ask
  says: Blaise
> 3… non 2, I'm really pas content
< rating/low
  rated: 2
