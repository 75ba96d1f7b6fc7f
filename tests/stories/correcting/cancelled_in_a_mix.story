# A visit is cancelled in a mix, and a reason is given
person: Loïc, telegram, language fr, casual
booked: electrician, Ekounou, 2026-03-12 16:00, Alain
now: 2026-03-10 08:30

> yo please annule le rdv de jeudi, I travel
< cancel/confirm
  says: jeudi 12 mars | Alain
  voice: fr, tu
  booked: electrician, Ekounou, 2026-03-12 16:00, Alain
> yes annule
< cancel/done
  booked: nothing
