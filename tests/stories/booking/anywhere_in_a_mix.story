# "N'importe" is no quarter, in a mix
person: Steve, telegram
now: 2026-06-16 09:15

> yo, I need un plombier tomorrow matin please
< booking/ask_place
  trade: plumber
> n'importe où, any
< why/question + booking/ask_place
  asks: place
> ok ok, c'est à Bépanda
< booking/summary
  says: Bepanda | Blaise
  not booked
