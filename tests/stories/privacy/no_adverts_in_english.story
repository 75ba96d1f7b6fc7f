# What is kept about them is asked for in English, and promotions are refused
person: Ada, telegram, language en
visited: cleaner, Molyko, 2026-01-10 08:30, Comfort, 5 stars
now: 2026-03-10 08:30

> can i see what data you have about me?
< why/knows + privacy/export
  says: http
  voice: en
> ok. and dont send me any adverts
< promotion/stopped
  consent: habits, reminders
