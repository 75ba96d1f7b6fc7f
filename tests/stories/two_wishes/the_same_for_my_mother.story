# The same thing elsewhere is a visit, and no place to remember
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> same thing for my mother at Deido
< booking/ask_trade
  place: Deido
