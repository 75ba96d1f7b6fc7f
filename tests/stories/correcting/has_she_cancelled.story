# Whether she has cancelled, and whether one still could, cancels nothing, in French
person: Ama, whatsapp, known
booked: cleaner, Akwa, 2026-03-20 10:00, Mireille
now: 2026-03-10 08:30

> Mireille a annulé ?
< status/upcoming
> je peux encore annuler demain si jamais ?
< status/upcoming
  booked: cleaner, Akwa, 2026-03-20 10:00, Mireille
