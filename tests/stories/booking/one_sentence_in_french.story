# Everything in one sentence, in French
person: Brice, whatsapp
now: 2026-03-10 08:30

> Bonjour, j'ai besoin d'un plombier à Akwa demain à 10h svp
< greeting/hello + booking/summary
  says: Bonjour Brice | Akwa | mercredi 11 mars | 10 h | Blaise | 2 000 FCFA
  voice: fr, vous
  offers: Confirmer | Autre personne | Changer
  asks: confirm
  not booked

> oui
< booking/booked + consent/ask
  says: C'est réservé | 6 77 45 12 90
  booked: plumber, Akwa, 2026-03-11 10:00, Blaise
  consent: none

> [button Oui, avec rappels]
< consent/all
  consent: habits, reminders
  knows: home = Akwa; last plumber = Blaise
