# The mark is hers; the visit asked for is of the trade that is named, in a mix
person: Ama, whatsapp, known
visited: cleaner, Akwa, 2026-03-02 09:00, Mireille
visited: plumber, Akwa, 2026-03-08 09:00, Serge
now: 2026-03-10 08:30

> 5 étoiles pour Mireille, really good work, she should come back lundi peindre la chambre
< rating/high + booking/next_request + booking/summary
  says: Mireille
  trade: painter
