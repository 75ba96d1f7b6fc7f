# A person was wanted and is not any more, with an order in the same message
person: Fru, whatsapp, language pcm
now: 2026-03-10 08:30

> I wan talk to real person
< human/asked
> leave am. I need plumber for Limbe
< human/back + booking/ask_quarter
  trade: plumber
