# Nobody came, and it is called off: the complaint is kept, in pidgin
person: Ama, whatsapp, known
booked: electrician, Akwa, 2026-03-10 14:00, Nadège
now: 2026-03-10 16:00

> nobody come, cancel am
< complaint/opened + cancel/confirm
  complaint: open
> yes
< cancel/done
  booked: nothing
