# "Non leave am comme ça" leaves the visit, in a mix
person: Ada, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> je veux décaler
< change/ask_what
> non leave am comme ça
< change/kept
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
