# Nobody came, in English: sorry first, and then a person
person: Ada, whatsapp, language en
booked: plumber, Molyko, 2026-03-10 09:00, Divine
now: 2026-03-10 08:30

... 12:30
> nobody came! i waited the whole morning
< complaint/opened
  complaint: open
  offers: Another visit | Talk to a person
  voice: en
> i want to talk to somebody
< human/asked
  complaint: open
... operator: Hello Ada, this is Carine. I am calling Divine now.
< nothing
