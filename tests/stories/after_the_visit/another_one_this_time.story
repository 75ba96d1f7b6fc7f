# A bad mark in a sentence, and another person comes for the second visit, in French
person: Estelle, whatsapp, language fr
booked: plumber, Akwa, 2026-03-10 09:00, Blaise
now: 2026-03-10 08:30

... 16:00
< rating/ask
> très déçue, ça fuit encore et il a laissé la saleté partout
< anything
  complaint: open
  offers: Nouvelle visite | Parler à quelqu'un
> envoyez quelqu'un d'autre demain à 8h, pas lui
< complaint/redo + booking/summary
  says: Serge | mercredi 11 mars | 8 h
  never: Blaise
> oui
< booking/booked
  booked: plumber, Akwa, 2026-03-11 08:00, Serge
