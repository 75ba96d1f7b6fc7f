# After hours of silence it asks whether to go on
person: Ama, whatsapp
now: 2026-03-10 08:30

> J'ai besoin d'un plombier à Akwa
< booking/ask_time
... 6 hours later
> Bonsoir
< ... + booking/resume
  says: Akwa
> oui
< booking/ask_time
  place: Akwa
