# An hour put right by a bare number, in English
person: Ada, whatsapp, language en
now: 2026-03-10 08:30

> I need a plumber at Akwa tomorrow at 10
< booking/summary
> not 10, 11
< booking/summary
  when: 2026-03-11 11:00
  not booked
> yes
< booking/booked + consent/ask
  booked: plumber, Akwa, 2026-03-11 11:00
