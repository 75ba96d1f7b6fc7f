# Bad work told without a mark stops promotions; a second visit that went well gives them back, in French
person: Hortense, telegram, language fr
visited: plumber, Akwa, 2026-03-09 10:00, Serge
now: 2026-03-10 08:30

> le travail est mal fait, ça coule encore
< complaint/opened
  complaint: open
  promotions: stopped
> [button Nouvelle visite]
< complaint/redo + booking/ask_time
> demain à 10h
< booking/summary
> oui
< booking/booked
  promotions: stopped
... 2026-03-11 18:00
< rating/ask
> 5
< rating/high
  complaint: none
  promotions: allowed
