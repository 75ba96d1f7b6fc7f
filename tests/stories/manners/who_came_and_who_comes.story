# Questions about people: who came, how good they are, what they take
person: Ada, whatsapp, language en
visited: ac, Akwa, 2026-01-10 09:00, Moussa, 5 stars
visited: cleaner, Akwa, 2026-02-14 09:00, Mireille
now: 2026-03-10 08:30

> who did my AC in January?
< status/came
  says: Moussa
> c'était qui la dame qui avait nettoyé ?
< status/came
  says: Mireille
> how many stars does Mireille have?
< provider/rated
  says: /5
> I need a plumber at Akwa tomorrow at 9, the cheapest one
< booking/summary
  says: Blaise
  not booked
> cheaper?
< anything
  not booked
