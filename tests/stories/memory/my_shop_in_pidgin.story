# Where the shop is, told beforehand
person: Manka, whatsapp, new
now: 2026-04-07 10:00

> ma shop dey for Molyko
< place/kept
  says: Molyko | shop
  voice: pcm

> abeg send plumber for ma shop tomorrow 9
< booking/summary
  says: Molyko | your shop | Wednesday 8 April
  not booked

> yes
< booking/booked + consent/ask
  booked: plumber, Molyko, 2026-04-08 09:00, Divine
