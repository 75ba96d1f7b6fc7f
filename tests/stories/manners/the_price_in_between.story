# The price and whether it is a machine, in the middle of a Pidgin request
person: Kelvin, telegram
now: 2026-03-10 08:30

> I need plumber for Molyko, ma toilet don block
< booking/ask_time
  trade: plumber
  voice: pcm
> na how much?
< price/range + booking/ask_time
  asks: time
> na person di write or na machine?
< help/identity + booking/ask_time
> ok tomorrow 4 o'clock for evening
< booking/summary
  when: 2026-03-11 16:00
  says: Divine
> yes
< booking/booked + consent/ask
  booked: plumber, Molyko, 2026-03-11 16:00, Divine
