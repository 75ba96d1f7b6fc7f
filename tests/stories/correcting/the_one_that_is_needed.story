# To which one shall be cancelled, what is wanted stays
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> cancel my visit
< cancel/which
> I still need the cleaner
< cancel/confirm
  says: Blaise
