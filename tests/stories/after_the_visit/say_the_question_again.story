# Pardon, at the question for a mark: it is put again, with whose visit is meant
person: Ama, whatsapp, language fr
booked: plumber, Molyko, 2026-03-10 08:00, Divine
now: 2026-03-10 07:30

... 16:00
< rating/ask
> pardon j'ai pas compris, répète please
< rating/ask
> ah ok, quatre sur cinq, nice work
< rating/high
  rated: 4
