# Who asks for a person gets one, and Sabi is silent until called back
person: Ama, whatsapp
now: 2026-03-10 08:30

> un plombier à Akwa
< booking/ask_time
> je veux parler à quelqu'un
< human/asked
> allo ?
< nothing
... 1 hour later
> demain à 10h
< nothing
> sabi
< human/back + booking/summary
  place: Akwa
