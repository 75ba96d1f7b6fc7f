# Why him, and another person: both, in a mix
person: Ama, whatsapp, known
now: 2026-03-10 08:30

> un plombier à Akwa demain à 10h
< booking/summary
  says: Blaise
> Pourquoi encore this man? abeg put another person
< why/provider + booking/summary
  says: Serge
  not booked
