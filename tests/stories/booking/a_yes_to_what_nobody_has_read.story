# A yes written before the question was read cancels and books nothing, however long it is
person: Ama, telegram, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
now: 2026-03-10 08:30

> annulez le plombier
> oui annulez s'il vous plaît
< cancel/confirm
  booked: plumber, Akwa, 2026-03-12 10:00, Blaise
> non
< cancel/kept
> il me faut un électricien à Deido samedi à 10h
> oui c'est bon je confirme, l'argent est déjà prêt
< booking/summary
  booked: plumber, Akwa, 2026-03-12 10:00, Blaise
> supprimez toutes mes données
> oui supprimez tout
< privacy/delete_confirm
  booked: plumber, Akwa, 2026-03-12 10:00, Blaise
