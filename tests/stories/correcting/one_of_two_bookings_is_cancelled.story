# With two bookings it asks which, and cancels after a yes
person: Ama, telegram, language fr
booked: plumber, Akwa, 2026-03-12 14:00, Blaise
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> je veux annuler
< cancel/which
  says: Blaise | Mireille
  asks: which

> le ménage
< cancel/confirm
  says: Mireille | vendredi 13 mars
  never: Blaise
  booked: plumber, Akwa, 2026-03-12 14:00, Blaise
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille

> oui
< cancel/done
  booked: plumber, Akwa, 2026-03-12 14:00, Blaise
