# An operator steps in unasked: Sabi says nothing until called
person: Ada, telegram
now: 2026-03-10 08:30

> plumber at Molyko please
< booking/ask_time
... operator takes the word
> tomorrow at 10
< nothing
> Sabi
< human/back + booking/summary
  voice: en
