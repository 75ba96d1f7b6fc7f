# Why the quarter is asked, and then the hour, in French
person: Madame Etoundi, whatsapp
now: 2026-06-16 14:40

> Bonjour monsieur, je cherche une dame pour le ménage
< booking/ask_place
  trade: cleaner
> Pourquoi vous voulez connaître mon quartier ?
< why/question + booking/ask_place
  asks: place
  voice: fr, vous
> Je vois. C'est à Nlongkak
< booking/ask_time
  place: Nlongkak
> pourquoi vous me demandez l'heure ?
< why/question + booking/ask_time
  asks: time
> samedi à 9h
< booking/summary
  says: samedi 20 juin | 9 h | Odette
  not booked
