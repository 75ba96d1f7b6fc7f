# "Annulez seulement" drops what it names, not the rest
person: Ama, whatsapp
now: 2026-03-10 08:30

> Bonjour, un plombier et un électricien à Akwa vendredi matin
< booking/summary
> annulez seulement l'électricien
< booking/dropped + booking/summary
  trade: plumber
  not booked
