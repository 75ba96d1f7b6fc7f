# A yes that names another visit cancels neither: the one named is shown first
person: Gervais, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 09:00, Blaise
booked: painter, Akwa, 2026-03-13 10:00, Gaston
now: 2026-03-10 08:30

> annulez le plombier
< cancel/confirm
  says: plombier
> oui, annulez la peinture
< cancel/confirm
  says: peintre
  booked: plumber, Akwa, 2026-03-12 09:00, Blaise
  booked: painter, Akwa, 2026-03-13 10:00, Gaston
> oui
< cancel/done
  booked: plumber, Akwa, 2026-03-12 09:00, Blaise
