# "Lef all" drops both services, though "lef" may keep, too
person: Ama, whatsapp, language pcm
now: 2026-03-10 08:30

> I need plumber and cleaner for Down Beach, Limbe, Friday 9 o'clock for morning
< booking/summary
> I no want the two again, lef all
< booking/dropped
  not booked
  asks: nothing
