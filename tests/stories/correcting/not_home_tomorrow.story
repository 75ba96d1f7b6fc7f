# Away on the day of the visit: it is moved and not booked a second time, in Camfranglais
person: Franck, telegram, language fr
booked: painting, Akwa, 2026-03-11 09:00
now: 2026-03-10 08:30

> bon le djo de la peinture, je serai pas à la piol demain. tu peux put ça jeudi 14h ?
< booking/summary
  when: 2026-03-12 14:00
> ouais c'est ça même
< booking/booked
  booked: painting, Akwa, 2026-03-12 14:00
