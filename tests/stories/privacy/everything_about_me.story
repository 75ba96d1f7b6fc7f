# All that is kept is asked for in French, and where it came from
person: Hortense, whatsapp, language fr
visited: ac, Ndogbong, 2026-01-10 09:00, Moussa, 5 stars
now: 2026-03-10 08:30

> envoyez moi tout ce que vous avez sur moi svp
< privacy/export
  says: http
  voice: fr, vous
> et comment vous savez que j'habite à Ndogbong ?
< why/knows
  says: Ndogbong
  knows: home = Ndogbong
