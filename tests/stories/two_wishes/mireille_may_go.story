# One of two visits is cancelled by her name, and the other named as one that may come, in French
person: Ama, whatsapp, known
booked: plumber, Akwa, 2026-03-19 10:00, Blaise
booked: cleaner, Akwa, 2026-03-21 09:00, Mireille
now: 2026-03-10 08:30

> je dois annuler un de mes deux rendez-vous
< cancel/which
> celui de Mireille, samedi. Le plombier de jeudi peut venir, ma fille sera là
< cancel/confirm
  says: Mireille
> oui, annulez celui-là
< cancel/done
  says: Mireille
