# Kind words before a cancellation are no mark
person: Ama, whatsapp
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
now: 2026-03-10 08:30

> parfait, mais annule tout
< cancel/confirm
  booked: plumber, Akwa, 2026-03-12 10:00, Blaise
