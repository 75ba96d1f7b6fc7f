# Sparks at night: the safety line first, then the shortest way
person: Manka, whatsapp
now: 2026-03-10 22:30

> fire di comot for socket for my kitchen, Molyko
< safety/sparks + booking/summary
  says: main breaker | Molyko | Peter Tabe
  voice: pcm
  not booked

> yes
< booking/booked + consent/ask
  booked: electrician, Molyko, now, Peter
