# Two changes are taken back one by one
person: Ama, whatsapp
now: 2026-03-10 08:30

> plombier akwa demain 10h
< booking/summary
> plutôt à Deido
< booking/summary
  says: Deido
> plutôt 14h
< booking/summary
  says: 14 h
> retour
< booking/summary
  says: Deido | 10 h
> retour
< booking/summary
  says: Akwa | 10 h
