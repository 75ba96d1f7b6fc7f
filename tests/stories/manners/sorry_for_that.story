# Who says sorry after harsh words is not handed over, and the order is not lost
person: Ada, whatsapp, language en
now: 2026-03-10 08:30

> You are useless
< smalltalk/abuse
> ok sorry. Plumber Molyko tomorrow 10
< booking/summary
  says: Molyko | 10 a.m.
> yes
< booking/booked + consent/ask
