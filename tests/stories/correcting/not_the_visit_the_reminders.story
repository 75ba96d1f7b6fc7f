# Asked whether to cancel: the reminders stop and the visit stays, in three languages
person: Rose, whatsapp
booked: electrician, Akwa, 2026-03-11 14:00, Nadège
now: 2026-03-10 08:30

> cancel the electrician
< cancel/confirm
> no, drop the reminders and not the visit
< cancel/kept + reminder/stopped
  booked: electrician, Akwa, 2026-03-11 14:00, Nadège
  consent: habits
> annulez l'électricien
< cancel/confirm
> gardez la visite, ce sont vos rappels que je veux couper
< cancel/kept + reminder/stopped
> cancel the electrician
< cancel/confirm
> na dem reminder I wan make e stop, leave the visit
< reminder/stopped + cancel/kept
  booked: electrician, Akwa, 2026-03-11 14:00, Nadège
> cancel the electrician
< cancel/confirm
> yes cancel the visit and the reminders too
< anything
  booked: nothing
