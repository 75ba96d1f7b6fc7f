# How it stands, asked in the middle in Pidgin
person: Manka, telegram, language pcm
booked: cleaner, Molyko, 2026-03-12 10:00, Comfort
now: 2026-03-10 08:30

> I want plumber for Bonduma
< booking/ask_time
> wetin dey for ma list?
< status/upcoming + booking/ask_time
  says: Thursday
