# « En fait non, laissez » : la visite reste
person: Ada, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> je veux décaler
< change/ask_what
> en fait non, laissez
< change/kept
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
