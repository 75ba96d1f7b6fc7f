# A verdict in words, in Pidgin
person: Manka, telegram, language pcm
now: 2026-03-10 08:30
knows: home = Up Station

> I want plumber tomorrow for morning
< booking/summary
> na so
< booking/booked
... 1 day later, 20:00
< rating/ask
> He do correct work, five star
< rating/high
  rated: 5
  complaint: none
