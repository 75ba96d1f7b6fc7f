# A no, another no, and then yes after all
person: Ama, telegram, new
now: 2026-04-07 10:00

> un peintre à Bonanjo vendredi 9h
< booking/summary

> non
< booking/what_to_change
  not booked

> non
< booking/kept_for_later
  not booked

> oui
< booking/summary
  says: Bonanjo | vendredi 10 avril
  not booked

> oui
< booking/booked + consent/ask
