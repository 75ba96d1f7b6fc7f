# Why this man, asked in Pidgin
person: Manka, telegram, language pcm
now: 2026-03-10 08:30

> I want plumber for Molyko tomorrow 10 o'clock
< booking/summary
> why na that person?
< why/provider + booking/summary
