# The shop is told once, with its landmark, and found again in English
person: Olivia, telegram
now: 2026-04-07 10:00

> my shop is at Half Mile Limbe, behind the mosque
< place/kept
  says: Half Mile | shop
  voice: en
> send a cleaner to my shop thursday 4pm pls
< booking/summary
  says: Half Mile | mosque | Thursday 9 April | Comfort
  not booked
> yes
< booking/booked + consent/ask
  booked: cleaner, Half Mile, 2026-04-09 16:00, Comfort
