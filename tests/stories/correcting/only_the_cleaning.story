# Of two visits only one is cancelled, though both are named
person: Ama, whatsapp
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-14 10:00, Mireille
now: 2026-03-10 08:30

> annule seulement le ménage, pas le plombier
< cancel/confirm
  says: Ménage
> oui
< cancel/done
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
