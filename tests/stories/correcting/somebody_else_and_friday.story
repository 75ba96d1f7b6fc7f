# Un autre technicien et un autre jour dans le même message
person: Loïc, telegram, new
now: 2026-03-10 08:30

> un électricien à Akwa jeudi à 14h
< booking/summary
  says: Akwa | jeudi 12 mars | 14 h | Nadège

> quelqu'un d'autre, et plutôt vendredi
< booking/summary
  says: Akwa | vendredi 13 mars | 14 h | Rostand
  never: Nadège | jeudi
  not booked

> jeudi pas vendredi, et à Deido plutôt qu'à Akwa
< booking/summary
  says: Deido | jeudi 12 mars | 14 h | Rostand
  never: Akwa | vendredi
  not booked

> oui
< booking/booked + consent/ask
  booked: electrician, Deido, 2026-03-12 14:00, Rostand
