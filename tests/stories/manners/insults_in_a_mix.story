# An insult in a mix of French and English in the middle of a request; the request is not lost
person: Desmond, whatsapp
now: 2026-03-10 08:30

> plombier à Deido please
< booking/ask_time
> stupid bot, vous êtes nuls
< smalltalk/abuse
  offers: Parler à quelqu'un
> bon demain 8h
< booking/summary
  says: Deido | Blaise | mercredi 11 mars
  not booked
> oui
< booking/booked + consent/ask
  booked: plumber, Deido, 2026-03-11 08:00, Blaise
