# Everything is erased, after a yes
person: Ama, telegram, language fr
visited: ac, Ndogbong, 2026-01-10 09:00, Moussa, 5 stars
now: 2026-03-10 08:30

> supprime toutes mes données
< privacy/delete_confirm
  knows: last ac = Moussa
> oui
< privacy/deleted
  erased
  knows: nothing
