# "No be the cleaner own" to "which one shall be changed?"
person: Ada, whatsapp, language pcm
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> I wan shift one booking
< change/which
> no be the cleaner own
< change/ask_what
  says: Serge
> 3 for afternoon
< booking/summary
  trade: plumber
  when: 2026-03-12 15:00
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
