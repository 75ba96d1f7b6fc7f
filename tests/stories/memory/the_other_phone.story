# Joined by a code, the other phone goes on with the same request
person: Ama, whatsapp
now: 2026-03-10 08:30

> un plombier à Akwa
< booking/ask_time
> lier
< link/code + booking/ask_time
telegram > [code]
< link/done + booking/ask_time + link/joined
telegram > demain à 10h
< booking/summary
  says: Akwa
