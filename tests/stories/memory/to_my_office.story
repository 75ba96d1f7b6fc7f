# The office is told once, and its landmark is found again, in English
person: Olivia, whatsapp
now: 2026-04-07 10:00

> my office is in Bonanjo, opposite the post office
< place/kept
  says: Bonanjo | office
  voice: en
> send a cleaner to my office thursday 4pm pls
< booking/summary
  says: Bonanjo | post office | Thursday 9 April | 4 p.m. | Mireille
  not booked
> yes
< booking/booked + consent/ask
  booked: cleaner, Bonanjo, 2026-04-09 16:00, Mireille
