# "Chez ma mère": a place with a name
person: Ama, whatsapp, language fr
knows: home = Akwa; mother = Bonabéri
now: 2026-03-10 08:30

> un plombier chez ma mère demain à 10h svp
< booking/summary
  place: Bonabéri
  never: Akwa

> oui
< booking/booked
  booked: plumber, Bonabéri, 2026-03-11 10:00
