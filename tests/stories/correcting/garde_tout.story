# « Garde tout » : la visite reste
person: Ada, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> je veux décaler
< change/ask_what
> garde tout
< change/kept
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
