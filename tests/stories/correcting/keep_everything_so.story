# "Keep everything so" leaves the visit
person: Ada, whatsapp, language pcm
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> I wan shift am
< change/ask_what
> keep everything so
< change/kept
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
