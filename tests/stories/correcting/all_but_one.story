# All but one are cancelled: the one kept is never proposed
person: Ama, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> annulez tout sauf le ménage
< cancel/confirm
  says: Plombier
> oui
< cancel/done
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
