# A weekday said after 'next week' is the one of that week
person: Ama, whatsapp, language fr
now: 2026-03-10 08:30

> peintre à Bonanjo la semaine prochaine
< booking/summary
> mercredi
< booking/summary
  says: mercredi 18 mars
