# The same one is asked for, although the mark was low
person: Ama, whatsapp, language fr
visited: plumber, Akwa, 2026-02-10 09:00, Blaise, 5 stars
booked: plumber, Akwa, 2026-03-10 09:00, Serge
now: 2026-03-10 08:30

... 21:00
< rating/ask
> 2
< rating/low
> oui
< complaint/redo + booking/ask_time
> jeudi à 10h, avec le même
< booking/summary
  says: Serge
  never: Blaise
