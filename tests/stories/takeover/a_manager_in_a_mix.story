# A manager is wanted, in a mix; a new request calls Sabi back
person: Régine, telegram
now: 2026-03-10 08:30

> please je veux parler au boss
< human/asked
> hello ?
< nothing
> Sabi
< human/back
> il me faut un menuisier à Ngousso vendredi 14h
< booking/summary
  says: Ngousso | Étienne | vendredi 13 mars
  not booked
