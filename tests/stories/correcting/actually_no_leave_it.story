# "Actually no, leave it" leaves the visit
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> I want to move it
< change/ask_what
> actually no, leave it
< change/kept
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
