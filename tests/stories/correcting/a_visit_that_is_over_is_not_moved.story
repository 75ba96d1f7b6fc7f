# A change that is agreed to when the visit has taken place meanwhile: another visit is booked, for a yes of its own
person: Ama, telegram, language fr
consent: habits
booked: cleaner, Bonapriso, 2026-03-12 10:00, Mireille
now: 2026-03-10 08:30

> déplacez le ménage à samedi 10h
< booking/summary
  says: Avec votre changement
... 3 days later
< rating/ask
> oui
< booking/summary
  never: Avec votre changement
  not booked
> oui
< booking/booked
  booked: cleaner, Bonapriso, 2026-03-14 10:00, Mireille
