# A language that is asked for is kept, whatever is written later
person: Ama, whatsapp
now: 2026-03-10 08:30

> j'ai besoin d'un plombier
< booking/ask_place
  voice: fr
> write to me in English please
< language/set + booking/ask_place
  voice: en
  trade: plumber
> à Akwa demain à 10h
< booking/summary
  voice: en
  says: tomorrow, Wednesday 11 March
> yes
< booking/booked + consent/ask
  voice: en
