# “Cancel everything” with two bookings does not ask which, in French
person: Ama, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 14:00, Blaise
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> je voyage, annulez tout svp
< cancel/confirm
  booked: plumber, Akwa, 2026-03-12 14:00, Blaise
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
