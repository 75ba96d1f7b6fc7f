# "Are you there?" in the middle puts the question again, in English
person: Mercy, telegram
now: 2026-06-16 14:40

> i need a painter at Bonduma
< booking/ask_time
  trade: painter
> hello? are you still there?
< booking/ask_time
  asks: time
> friday morning
< booking/summary
  says: Friday 19 June | Samuel
