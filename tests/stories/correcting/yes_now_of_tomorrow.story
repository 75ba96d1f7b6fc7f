# Yes now, of tomorrow, is asked again
person: Ada, whatsapp, language fr
now: 2026-03-10 08:30

> plombier à Akwa demain à 10h
< booking/summary
> oui maintenant
< booking/summary
  not booked
