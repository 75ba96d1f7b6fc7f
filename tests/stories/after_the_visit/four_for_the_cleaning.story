# The trade that is named tells which visit gets the mark, and who comes again, in French
person: Ama, whatsapp, known
visited: cleaner, Akwa, 2026-03-02 09:00, Mireille
visited: plumber, Akwa, 2026-03-08 09:00, Serge
now: 2026-03-10 08:30

> 4/5 pour le ménage de lundi. Renvoyez-moi la même dame samedi prochain
< rating/high + booking/next_request + booking/summary
  trade: cleaner
  who: Mireille
