# A mark, and the same person again on Saturday, in one message, in French
person: Ama, whatsapp, known
visited: cleaner, Akwa, 2026-03-09 09:00, Mireille
now: 2026-03-10 08:30

> 4/5 pour le ménage de ce matin. Renvoyez-moi la même dame samedi prochain à 9h
< rating/high + booking/next_request + booking/summary
  who: Mireille
  when: 2026-03-14 09:00
> oui
< booking/booked
  booked: cleaner, Akwa, 2026-03-14 09:00, Mireille
