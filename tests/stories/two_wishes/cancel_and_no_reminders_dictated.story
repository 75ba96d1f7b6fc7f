# Dictated without a comma: the visit is cancelled after a yes, and the reminders stop, in French
person: Ama, whatsapp, known
booked: cleaner, Akwa, 2026-03-20 10:00, Mireille
now: 2026-03-10 08:30

> annulez mon ménage ne menvoyez plus vos rappels
< reminder/stopped + cancel/confirm
> oui
< cancel/done
