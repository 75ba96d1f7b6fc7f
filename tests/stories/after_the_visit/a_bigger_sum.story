# She took more than was said: a complaint, and neither a price nor a mark
person: Ama, whatsapp, language fr
booked: plumber, Molyko, 2026-03-10 08:00, Divine
now: 2026-03-10 07:30

... 16:00
< rating/ask
> votre dame m'a pris 7 000 au lieu de 2 500, vous trouvez ça normal ?
< complaint/opened
  complaint: open
