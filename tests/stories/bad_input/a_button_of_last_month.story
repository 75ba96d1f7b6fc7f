# A button of an old message does not book anything
person: Ama, whatsapp
now: 2026-03-10 08:30

> un plombier à Akwa jeudi à 14h
< booking/summary
> laisse tomber
< booking/dropped
... 30 days later, 10:00
> bonjour
< anything
> [old button Confirmer]
< trouble/old_button
  not booked
