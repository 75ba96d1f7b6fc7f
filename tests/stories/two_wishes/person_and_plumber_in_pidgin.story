# A person of the office is wanted beside a plumber: the plumber waits, in Pidgin
person: Ama, whatsapp, known
now: 2026-03-10 08:30

> send me plumber for Akwa and I wan talk to person
< human/asked
  not booked
