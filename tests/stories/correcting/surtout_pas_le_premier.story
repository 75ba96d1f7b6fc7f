# With three visits the others are asked for, and none can stay out
person: Ada, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
booked: electrician, Akwa, 2026-03-14 09:00, Nadège
now: 2026-03-10 08:30

> je veux annuler un rdv
< cancel/which
> surtout pas le premier
< cancel/which
  says: 13 mars | 14 mars
  never: 12 mars
> aucun des deux
< status/upcoming
