# Everything is erased, with why beside the yes, in French
person: Ama, telegram, language fr
visited: ac, Ndogbong, 2026-01-10 09:00, Moussa, 5 stars
now: 2026-03-10 08:30

> supprime toutes mes données
< privacy/delete_confirm
> avant de supprimer, envoie-moi ce que tu gardes sur moi
< privacy/export + privacy/delete_confirm
> oui efface tout, on déménage au Gabon mardi
< privacy/deleted
  erased
