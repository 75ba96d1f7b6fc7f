# A burst pipe at night, in Pidgin
person: Ekema, telegram
now: 2026-03-10 23:10

> abeg help! pipe don burst, water full house. I dey Buea Town
< safety/flood + booking/summary
  says: Divine | Buea Town
  voice: pcm
  not booked
> yes quick quick
< booking/booked + consent/ask
  booked: plumber, Buea Town, now, Divine
