# One visit is cancelled, and only then is the other service asked about
person: Ama, whatsapp, known
booked: cleaner, Akwa, 2026-03-20 10:00, Mireille
now: 2026-03-10 08:30

> annule mon rdv et envoie un plombier à Akwa
< cancel/confirm
> oui
< cancel/done + booking/next_request + booking/ask_time
  trade: plumber
  place: Akwa
  not booked
