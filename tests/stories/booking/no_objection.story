# Polite ways to say yes and no, in French
person: Ama, whatsapp
now: 2026-03-10 08:30

> plombier à Akwa demain à 10h
< booking/summary
> non merci sans façon
< booking/dropped
> finalement un plombier à Akwa demain à 10h
< booking/summary
> je n'y vois pas d'inconvénient
< booking/booked + consent/ask
  booked: plumber, Akwa, 2026-03-11 10:00, Blaise
