# Two phones that were never linked are two conversations
person: Ama, whatsapp
now: 2026-03-10 08:30

> un plombier à Akwa
< booking/ask_time
telegram > demain à 10h
< anything
  not booked
> demain à 10h
< booking/summary
  place: Akwa
