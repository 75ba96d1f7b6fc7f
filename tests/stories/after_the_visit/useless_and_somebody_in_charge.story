# Hard words and the wish for a person in one message: the mark and the complaint are kept, and a person comes
person: Ghislain, telegram, language fr
booked: plumber, Kotto, 2026-03-10 10:00, Serge
now: 2026-03-10 08:30

... 21:00
< rating/ask
> c'était vraiment nul, I need to speak to your manager
< human/asked
  rated: 1
  complaint: open
