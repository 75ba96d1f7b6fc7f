# The service that waits can come first, and what is told of it is noted, in any language
person: Ama, whatsapp, language fr
now: 2026-03-10 08:30

> il me faut un plombier et une femme de ménage à Akwa jeudi à 10h
< booking/summary
  trade: plumber
> oui mais le ménage d'abord
< booking/summary
  trade: cleaner
  not booked
> le plombier à 9h, la femme de ménage plutôt l'après-midi
< booking/noted_for + booking/summary
  not booked
> the plumber ok, confirm. Cleaner, drop it please, too many expenses this month
< anything
