# "As last time", after one star: somebody else, and it is said why
person: Ama, whatsapp, known
visited: plumber, Akwa, 2026-01-10 09:00, Blaise, 5 stars
visited: plumber, Akwa, 2026-02-10 09:00, Serge, 1 stars
now: 2026-03-10 08:30

> il me faut un plombier jeudi à 9h, comme la fois passée
< booking/summary
  who: Blaise
> pourquoi lui ?
< why/provider + booking/summary
  says: 1/5 à Serge Mbarga
