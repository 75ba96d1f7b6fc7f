# A wish about the tone stands beside the answer, and neither is lost
person: Ama, whatsapp, language fr
now: 2026-03-10 08:30

> un plombier à Akwa
< booking/ask_time
> tutoie-moi stp, demain à 10h
< tone/set + booking/summary
  says: demain, mercredi 11 mars à 10
> oui, mon numéro c'est 677451200
< booking/booked + consent/ask
  booked: plumber, Akwa, 2026-03-11 10:00
