# A question about the visit is answered beside a setting, in French
person: Ama, whatsapp, known
booked: cleaner, Akwa, 2026-03-11 14:00, Mireille
now: 2026-03-10 08:30

> on se tutoie, et dis-moi si la dame vient toujours à 14h
< tone/set + status/upcoming
  says: mercredi 11 mars
