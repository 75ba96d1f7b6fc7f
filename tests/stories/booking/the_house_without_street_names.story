# Directions as people give them, and the time left to us, in SMS French
person: Estelle, telegram
now: 2026-06-16 10:20

> cc jveu une femme de ménage a Mendong, aprè le marché, portail vert
< booking/ask_time
  trade: cleaner
  place: Mendong
> peu importe, samedi si possible
< booking/summary
  says: samedi 20 juin | Mendong | Odette
  not booked
> ok merci c noté
< booking/booked + consent/ask
  booked: cleaner, Mendong, 2026-06-20, Odette
