# A visit is cancelled and the same man booked for another day, in French
person: Hortense, whatsapp, language fr, neutral
booked: ac, Ndogbong, 2026-03-12 09:00, Moussa
now: 2026-03-10 08:30

> je ne serai pas là jeudi, annulez la visite de Moussa svp
< cancel/confirm
  says: Moussa | jeudi 12 mars
> oui annulez
< cancel/done
  booked: nothing
> reprenez la clim avec lui pour mardi 17 à 9h
< booking/summary
  says: mardi 17 mars | Moussa | Ndogbong
  booked: nothing
> oui c'est bon
< booking/booked
  booked: ac, Ndogbong, 2026-03-17 09:00, Moussa
