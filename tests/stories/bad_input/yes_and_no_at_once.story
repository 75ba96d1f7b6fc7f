# "Oui non" books nothing
person: Ama, whatsapp
now: 2026-03-10 08:30

> un plombier à Akwa jeudi à 14h
< booking/summary
> oui non
< unclear/question + booking/summary
  not booked
> yes no
< unclear/question + booking/summary
  not booked
