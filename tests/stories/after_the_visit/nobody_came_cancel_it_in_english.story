# Nobody came, and it is called off: the complaint is kept, in english
person: Ama, whatsapp, known
booked: electrician, Akwa, 2026-03-10 14:00, Nadège
now: 2026-03-10 16:00

> nobody came, cancel it
< complaint/opened + cancel/confirm
  complaint: open
> yes
< cancel/done
  booked: nothing
