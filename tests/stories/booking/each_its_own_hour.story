# Two services, each with an hour of its own, told in one answer
person: Ama, whatsapp
now: 2026-03-10 08:30

> il me faut un électricien et un plombier à Deido
< booking/both + booking/ask_time
> demain 9h pour l'électricien, 11h pour le plombier
< booking/noted_for + booking/summary
  says: Électricien | 9 h
> oui
< booking/booked + booking/next_request + booking/summary
  says: Plombier | mercredi 11 mars à 11 h
