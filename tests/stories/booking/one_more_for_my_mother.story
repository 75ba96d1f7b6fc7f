# Another plumber as well, for another house: the first visit stays
person: Nadine, whatsapp, language fr
booked: plumber, Bonapriso, 2026-03-11 10:00, Blaise
now: 2026-03-10 08:30

> il me faut aussi un autre plombier pour ma mère à Deido vendredi matin
< booking/summary
  says: Deido | vendredi 13 mars
> oui
< booking/booked
  booked: plumber, Bonapriso, 2026-03-11 10:00, Blaise
  booked: plumber, Deido, 2026-03-13 morning
