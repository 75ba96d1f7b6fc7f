# As last time, and at the mother's: a visit, and not only a place that is kept
person: Rose, whatsapp
visited: plumber, Akwa, 2026-02-10 09:00, Serge, 5 stars
now: 2026-03-10 08:30

> comme la dernière fois, chez ma mère à Deido
< booking/suggest
  trade: plumber
  place: Deido
  who: Serge
