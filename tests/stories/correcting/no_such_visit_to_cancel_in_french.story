# One visit, and a yes that names another trade: asked again, and called off by a plain yes
person: Ama, telegram, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
now: 2026-03-10 08:30

> annulez le plombier
< cancel/confirm
> annulez l'électricien
< cancel/confirm
  booked: plumber, Akwa, 2026-03-12 10:00, Blaise
> oui
< cancel/done
