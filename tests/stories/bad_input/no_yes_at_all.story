# What only sounds like a yes books nothing
person: Ama, whatsapp, language fr
now: 2026-03-10 08:30

> plombier à Akwa demain 10h
< booking/summary
> ok j'ai compris
< anything
  not booked
> oui c'est cher
< anything
  not booked
> vas-y doucement
< anything
  not booked
