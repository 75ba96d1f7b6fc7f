# The hour does not matter, in Pidgin
person: Bih, telegram
now: 2026-06-16 08:40

> good morning, ma zinc di leak when rain fall. I dey Great Soppo
< booking/ask_time
  trade: roofer
  place: Great Soppo
> thursday, any time
< booking/summary
  says: Divine | Thursday 18 June
  voice: pcm
  not booked
> yes, na so
< booking/booked + consent/ask
  booked: roofer, Great Soppo, 2026-06-18, Divine
