# Of many visits the first three are listed; any other is named by its trade
person: Ama, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
booked: cleaner, Akwa, 2026-03-13 10:00, Mireille
booked: electrician, Akwa, 2026-03-14 10:00, Nadège
booked: painter, Akwa, 2026-03-16 10:00, Yannick
now: 2026-03-10 08:30

> je veux annuler un rendez-vous
< cancel/which
  says: Et 1 de plus
  never: Peintre
> celui du peintre
< cancel/confirm
  says: peintre
> ça va me coûter quelque chose si j'annule ?
< anything
  booked: plumber, Akwa, 2026-03-12 10:00, Blaise
  booked: cleaner, Akwa, 2026-03-13 10:00, Mireille
  booked: electrician, Akwa, 2026-03-14 10:00, Nadège
  booked: painter, Akwa, 2026-03-16 10:00, Yannick
