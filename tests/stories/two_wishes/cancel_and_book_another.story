# Another service asked for in three words waits behind the cancelling
person: Ada, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> annule le plombier et réserve un électricien
< cancel/confirm
> oui
< cancel/done + booking/next_request + booking/ask_time
  trade: electrician
