# A mark in a word at the end, although something was not right: no complaint is made of it
person: Rita, telegram, known, language en
booked: cleaner, Akwa, 2026-03-10 09:00, Mireille
now: 2026-03-10 08:00

... 2026-03-10 20:00
< rating/ask
> It went fairly well but she left cement on the doormat, I'd say three
< rating/middle
  rated: 3
