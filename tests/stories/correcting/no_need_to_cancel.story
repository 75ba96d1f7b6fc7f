# No need to cancel, it goes to another quarter; and somebody of the team before anything is cancelled
person: Rose, whatsapp
booked: electrician, Akwa, 2026-03-11 14:00, Nadège
now: 2026-03-10 08:30

> annulez l'électricien
< cancel/confirm
> envoyez-la plutôt chez ma cousine à Deido, pas la peine d'annuler
< booking/summary
  place: Deido
> laisse comme c'était
< anything
  booked: electrician, Akwa, 2026-03-11 14:00, Nadège
> cancel the electrician
< cancel/confirm
> somebody of your team first please, it is the 3rd time that I cancel because of your hours
< human/asked
  booked: electrician, Akwa, 2026-03-11 14:00, Nadège
