# Nobody came: no mark and no refusal to give one, in three languages
person: Ada, whatsapp, language en
booked: plumber, Molyko, 2026-03-10 08:00, Divine
now: 2026-03-10 07:30

... 16:00
< rating/ask
> no one turned up here all day
< complaint/opened
  complaint: open
