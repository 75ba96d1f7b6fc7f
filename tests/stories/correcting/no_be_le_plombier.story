# "No be le plombier" to "which one?", in a mix
person: Ada, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> annule un rdv abeg
< cancel/which
> no be le plombier
< cancel/confirm
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
> oui
< cancel/done
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
