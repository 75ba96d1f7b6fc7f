# Thanks and a verdict in words count as a mark, in English
person: Ada, whatsapp, language en
booked: cleaner, Molyko, 2026-03-10 10:00, Comfort
now: 2026-03-10 08:30

> what time is she coming?
< status/on_the_way
  says: 10 a.m. | Comfort

... 15:00
< rating/ask
  says: Comfort

> thank you, she was great
< anything
  complaint: none
