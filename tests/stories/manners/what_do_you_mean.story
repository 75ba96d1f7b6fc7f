# "What do you mean?" puts the question again, in English
person: Mercy, telegram
now: 2026-06-16 14:40

> i need a carpenter
< booking/ask_place
> what do you mean by landmark?
< ... + booking/ask_place
  asks: place
  trade: carpenter
> oh ok, Bota, near the botanic garden
< booking/ask_time
  place: Bota
> tomorrow 2pm
< booking/summary
  says: Wednesday 17 June | Samuel
  not booked
