# Two places as usual as each other are offered to choose from
person: Ama, telegram
visited: plumber, Akwa, 2026-03-01 10:00, Serge
visited: plumber, Bonabéri, 2026-03-15 10:00, Serge
now: 2026-04-07 10:00

> j'ai besoin d'un plombier demain à 10h
< booking/ask_place
  offers: Bonabéri | Akwa

> [button Akwa]
< booking/summary
  place: Akwa
