# An operator answers and gives the word back; the open question returns
person: Ama, whatsapp
now: 2026-03-10 08:30

> un plombier à Akwa
< booking/ask_time
> je veux parler à quelqu'un
< human/asked
... operator: Bonjour Ama, ici Carine. Que puis-je faire ?
< nothing
> est-ce que Blaise parle anglais ?
< nothing
... operator: Oui, un peu. Je vous rends à Sabi.
... operator gives the word back
< human/back + booking/ask_time
> demain à 10h
< booking/summary
  says: Akwa | 10 h
  not booked
