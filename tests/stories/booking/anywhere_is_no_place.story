# "Anywhere" is no quarter, in English
person: Joy, telegram
now: 2026-06-16 09:15

> hello, please I need a painter on friday at 9am
< booking/ask_place
  trade: painter
> anywhere
< why/question + booking/ask_place
  asks: place
> sorry, Mile 16, Buea
< booking/summary
  says: Mile 16 | Friday 19 June | Samuel
  not booked
