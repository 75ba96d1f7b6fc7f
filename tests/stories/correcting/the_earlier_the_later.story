# "The earlier one", "wait, no", "the later one I meant"
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> cancel one of them
< cancel/which
> the earlier one
< cancel/confirm
  says: Serge
> wait, no
< cancel/which
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
> the later one I meant
< cancel/confirm
  says: Mireille
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
