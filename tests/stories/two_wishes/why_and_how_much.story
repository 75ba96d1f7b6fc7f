# Two questions in the middle of a booking are both answered, in French
person: Ama, whatsapp, known
now: 2026-03-10 08:30

> envoie un plombier à Akwa demain 10h
< booking/summary
> pourquoi lui ? et c'est combien ?
< why/provider + price/range + booking/summary
  not booked
