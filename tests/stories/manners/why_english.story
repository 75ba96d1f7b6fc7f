# Why her, asked in English
person: John, telegram, language en
now: 2026-03-10 08:30

> a plumber at Molyko tomorrow 10am
< booking/summary
> why her?
< why/provider + booking/summary
