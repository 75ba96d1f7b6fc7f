# Two yeses in a row: the second is none to the question that only comes up again by the first
person: Ama, telegram, language fr
booked: electrician, Akwa, 2026-03-12 09:00, Nadège
booked: cleaner, Akwa, 2026-03-13 15:00, Mireille
now: 2026-03-10 08:30

> annulez le ménage
< cancel/confirm
> il me faut un plombier à Deido
< booking/ask_time
> oui annulez
> oui annulez
< ... + cancel/confirm
  booked: electrician, Akwa, 2026-03-12 09:00, Nadège
  booked: cleaner, Akwa, 2026-03-13 15:00, Mireille
