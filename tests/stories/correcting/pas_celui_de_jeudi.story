# « Pas celui de jeudi » à « laquelle ? » : l'autre
person: Ada, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> annuler mon rendez-vous
< cancel/which
> pas celui de jeudi
< cancel/confirm
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
> oui
< cancel/done
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
