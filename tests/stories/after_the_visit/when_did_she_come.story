# Before the mark: at what time did she come? The question for the mark stays open
person: Ada, whatsapp, language en
booked: plumber, Molyko, 2026-03-10 08:00, Divine
now: 2026-03-10 07:30

... 16:00
< rating/ask
> what time did she arrive? I was at work
< status/came
  says: 8 a.m. | Divine
> out of 5 I'd say a strong four, my mother liked her
< rating/high
  rated: 4
