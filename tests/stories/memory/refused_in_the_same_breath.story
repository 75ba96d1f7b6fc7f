# Who is refused is not proposed in the same breath, in French
person: Ama, whatsapp, known
visited: plumber, Akwa, 2026-02-10 09:00, Serge
now: 2026-03-10 08:30

> Serge est nul, ne me l'envoyez plus. Je veux un autre plombier demain à 10h
< booking/summary
  who: Blaise
  when: 2026-03-11 10:00
  not booked
> oui
< booking/booked
  booked: plumber, Akwa, 2026-03-11 10:00, Blaise
