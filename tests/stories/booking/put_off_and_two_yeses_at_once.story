# What was put off is shown again before a yes counts, however often it is said in a row
person: Ada, whatsapp, language en
now: 2026-03-10 08:30

> plumber at Akwa tomorrow 9am
< booking/summary
> let me ask my husband first
< booking/kept_for_later
> ok perfect
> ok perfect
< booking/summary
  not booked
> yes
< booking/booked + consent/ask
  booked: plumber, Akwa, 2026-03-11 09:00
