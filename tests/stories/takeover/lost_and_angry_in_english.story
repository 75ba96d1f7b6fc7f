# Whoever is angry at the machine is given a person, in English
person: Sylvia, telegram
now: 2026-03-10 08:30

> I need a plumber at Molyko
< booking/ask_time
> this is not helping at all, give me a real person
< human/asked
  voice: en
... operator: Hello Sylvia, I am Carine. When would you like her to come?
< nothing
> tomorrow at 10
< nothing
... operator gives the word back
< human/back + booking/ask_time
