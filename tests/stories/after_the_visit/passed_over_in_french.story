# No mark this time, in French
person: Clotilde, whatsapp, language fr
visited: plumber, Akwa, 2026-05-02 09:00, Blaise, 4 stars
booked: cleaner, Akwa, 2026-06-16 09:00, Mireille
now: 2026-06-15 09:15

... 2026-06-16 20:00
< rating/ask
> je passe
< smalltalk/as_you_wish
  asks: nothing
  voice: fr, vous
> il me faut aussi un électricien demain à 10h
< booking/summary
  says: Akwa | Nadège
  not booked
