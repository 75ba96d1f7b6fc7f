# "Like last time" in Pidgin, with another day
person: Manka, telegram, language pcm
visited: plumber, Up Station, 2026-02-10 10:00, Gladys, 4 stars
now: 2026-03-10 08:30

> I need plumber, do am like last time
< booking/suggest
  says: Up Station | Gladys
  voice: pcm
> no, make e be thursday
< booking/summary
  says: Thursday 12 March | Gladys | Up Station
  not booked
> na so
< booking/booked
  booked: plumber, Up Station, 2026-03-12, Gladys
