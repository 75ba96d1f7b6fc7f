# Nobody came, and it is called off: the complaint is kept, in french
person: Ama, whatsapp, known
booked: electrician, Akwa, 2026-03-10 14:00, Nadège
now: 2026-03-10 16:00

> personne n'est venu, annule
< complaint/opened + cancel/confirm
  complaint: open
> oui
< cancel/done
  booked: nothing
