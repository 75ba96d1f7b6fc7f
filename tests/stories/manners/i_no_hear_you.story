# A Pidgin speaker did not get it, and asks back which quarter was noted
person: Ewane, telegram
now: 2026-04-07 10:00

> how na, I want person wey go wash clothes and clean house for Bonduma
< booking/ask_time
  trade: cleaner
  place: Bonduma
  voice: pcm
> wetin you talk? I no hear
< booking/ask_time
  asks: time
  voice: pcm
> saturday morning
< booking/summary
  says: Saturday 11 April | Comfort
> which quarter you write?
< ... + booking/summary
  says: Bonduma
  not booked
> ok e correct
< booking/booked + consent/ask
  booked: cleaner, Bonduma, 2026-04-11 morning, Comfort
