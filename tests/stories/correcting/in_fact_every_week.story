# "Every week" keeps the day and the hour, in French
person: Ama, whatsapp
now: 2026-03-10 08:30

> ménage samedi à Akwa 9h
< booking/summary
> en fait chaque semaine
< booking/summary
  says: chaque samedi
  not booked
