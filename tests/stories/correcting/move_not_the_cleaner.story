# "Not the cleaner" to "which one shall be changed?"
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> move one of my visits
< change/which
> not the cleaner
< change/ask_what
  says: Serge
> to 3pm
< booking/summary
  trade: plumber
  when: 2026-03-12 15:00
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
