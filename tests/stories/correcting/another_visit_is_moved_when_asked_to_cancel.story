# To "shall I cancel the electrician?" another day for the plumber: the plumber is moved
person: Ama, telegram, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
booked: electrician, Deido, 2026-03-13 10:00, Nadège
now: 2026-03-10 08:30

> annulez l'électricien
< cancel/confirm
> le plombier plutôt samedi à 9h
< booking/summary
  says: Plombier à Akwa | samedi 14 mars
> oui
< booking/booked
  booked: plumber, Akwa, 2026-03-14 09:00, Blaise
  booked: electrician, Deido, 2026-03-13 10:00, Nadège
