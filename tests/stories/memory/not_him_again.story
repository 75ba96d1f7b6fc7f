# The man of last time is not wanted again, in French
person: Hortense, whatsapp, language fr
visited: plumber, Akwa, 2026-02-10 10:00, Serge, 2 stars
now: 2026-03-10 08:30

> j'ai encore une fuite au même endroit, mais surtout pas Serge
< booking/ask_time
  place: Akwa
  never: Serge
  not booked
> demain 9h30
< booking/summary
  says: Blaise | Akwa | mercredi 11 mars
  never: Serge
> c'est bon
< booking/booked
  booked: plumber, Akwa, 2026-03-11 09:30, Blaise
