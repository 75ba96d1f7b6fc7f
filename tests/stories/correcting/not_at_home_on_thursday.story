# Who cannot be there that day is asked for another one; the hour stays
person: Ama, whatsapp
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> j'ai un empêchement jeudi
< booking/ask_time
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
> vendredi
< booking/summary
  says: vendredi 13 mars à 10 h | Serge
