# Praise of a trouble that is over stays praise
person: Junior, whatsapp, language fr
booked: plumber, Akwa, 2026-03-10 10:00, Serge
now: 2026-03-10 08:30

... 21:00
< rating/ask
> super, ça ne fuit plus, merci encore
< rating/high
  rated: 5
