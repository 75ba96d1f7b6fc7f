# Who is not to be sent again is told with what is known
person: Hortense, whatsapp, language fr
visited: plumber, Akwa, 2026-02-10 10:00, Serge, 4 stars
now: 2026-03-10 08:30

> ne m'envoyez plus jamais Serge
< provider/avoided
  says: Serge
> et comment vous savez que j'habite à Akwa ?
< why/knows
  says: Serge Mbarga | Akwa
