# A verdict in a sentence opens a complaint, and a person is wanted, in Pidgin and English
person: Ada, telegram, language en
booked: electrician, Molyko, 2026-03-10 10:00, Peter
now: 2026-03-10 08:30

... 19:00
< rating/ask
> he was very rude and the light still no dey
< complaint/opened
  complaint: open
  offers: Another visit | Talk to a person
> [button Talk to a person]
< human/asked
  complaint: open
