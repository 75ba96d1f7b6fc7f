# Who comes to the visits that are booked, and on which day
person: Rose, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 09:00, Serge
booked: cleaner, Akwa, 2026-03-13 10:00, Mireille
now: 2026-03-10 08:30

> are they the same person, these two?
< status/upcoming
  says: Serge | Mireille
> which day wash woman di come
< status/upcoming
  says: Mireille | 13
> who will come on Thursday and how much is it
< status/upcoming + price/range
  says: Serge | 2,000
