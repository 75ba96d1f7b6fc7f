# Two of three visits are cancelled, each with a yes of its own
person: Ama, whatsapp
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: electrician, Akwa, 2026-03-13 10:00, Nadège
booked: cleaner, Akwa, 2026-03-14 10:00, Mireille
now: 2026-03-10 08:30

> annule le plombier et l'électricien
< cancel/confirm
  says: plombier

> oui
< cancel/done + cancel/confirm
  says: électricien

> oui
< cancel/done
  booked: cleaner, Akwa, 2026-03-14 10:00, Mireille
