# "N'importe" is no permission to remember, in French
person: Aristide, telegram
now: 2026-06-16 09:15

> un plombier à Akwa demain 10h svp
< booking/summary
> oui
< booking/booked + consent/ask
  asks: consent
> comme vous voulez
< consent/no
  consent: none
  booked: plumber, Akwa, 2026-06-17 10:00, Blaise
