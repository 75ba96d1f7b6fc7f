# Of two bookings both are cancelled, one after the other, in French
person: Ama, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 14:00, Blaise
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> je voyage, je veux annuler svp
< cancel/which
  booked: plumber, Akwa, 2026-03-12 14:00, Blaise
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
> les deux
< cancel/confirm
  says: Blaise
> oui
< cancel/done + cancel/confirm
  says: Mireille
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
> oui
< cancel/done
  booked: nothing
