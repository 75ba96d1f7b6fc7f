# One word is a mark, in English
person: Ada, whatsapp, language en
booked: cleaner, Molyko, 2026-03-10 10:00, Comfort
now: 2026-03-10 08:30

... 18:00
< rating/ask
  says: Comfort
> excellent
< rating/high
  voice: en
  complaint: none
> thank you
< thanks/welcome
  complaint: none
