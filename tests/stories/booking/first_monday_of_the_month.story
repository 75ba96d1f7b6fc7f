# A weekday of every month is said back as it was asked for
person: Ada, whatsapp, language en
now: 2026-03-10 08:30

> cleaning at Bonamoussadi every first Monday of the month at 10
< booking/summary
  says: every first Monday of the month
> yes
< booking/booked + consent/ask
  booked: cleaning, Bonamoussadi, 2026-04-06 10:00
