# A cousin who knows the trade comes instead, in French
person: Rose, whatsapp
booked: electrician, Akwa, 2026-03-13 09:00, Nadège
now: 2026-03-10 08:30

> annulez l'électricien
< cancel/confirm
> Oui annulez, mon cousin qui connaît le courant passe ce soir
< cancel/done
  not booked
