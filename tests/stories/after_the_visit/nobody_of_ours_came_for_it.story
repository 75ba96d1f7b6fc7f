# A complaint about a trade that nobody of ours came for goes to nobody else
person: Rose, whatsapp
visited: cleaner, Akwa, 2026-02-10 09:00, Mireille, 5 stars
now: 2026-03-10 08:30

> l'électricien que vous m'avez envoyé a tout gâté
< complaint/no_visit
  says: électricité
  never: Mireille
  complaint: none
> the lady of the cleaning broke my sink
< complaint/opened
  says: Mireille
