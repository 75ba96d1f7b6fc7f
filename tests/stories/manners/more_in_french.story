# More words are wished for, in French, and nothing is cancelled
person: Ama, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
now: 2026-03-10 08:30

> je veux plus de détails dans vos messages
< detail/set
  booked: plumber, Akwa, 2026-03-12 10:00, Blaise
> c'est trop long à lire
< detail/set
