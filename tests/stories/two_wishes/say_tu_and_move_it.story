# The tone is set, and the visit moved after a yes, in French
person: Ama, whatsapp, known
booked: cleaner, Akwa, 2026-03-20 10:00, Mireille
now: 2026-03-10 08:30

> tutoie-moi, et décale le ménage à samedi
< tone/set + booking/summary
  voice: fr, tu
  when: 2026-03-14 10:00
> oui
< booking/booked
  booked: cleaner, Akwa, 2026-03-14 10:00, Mireille
