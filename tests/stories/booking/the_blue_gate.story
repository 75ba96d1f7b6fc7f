# The way to the house, told after the booking, is for the one who comes
person: Ama, whatsapp
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> c'est dans la rue en face de la boulangerie, portail bleu, 2e étage
< booking/detail_noted
  says: Serge
