# Two bookings and one is cancelled, in Pidgin
person: Manka, telegram, language pcm
booked: plumber, Up Station, 2026-03-12 10:00, Gladys
booked: generator, Up Station, 2026-03-14 09:00, Emmanuel
now: 2026-03-10 08:30

> abeg comot that appointment, I no want am again
< cancel/which
  says: Gladys | Emmanuel
  voice: pcm
> the gen one
< cancel/confirm
  says: Emmanuel | Saturday 14 March
  never: Gladys
  booked: plumber, Up Station, 2026-03-12 10:00, Gladys
  booked: generator, Up Station, 2026-03-14 09:00, Emmanuel
> yes comot am
< cancel/done
  booked: plumber, Up Station, 2026-03-12 10:00, Gladys
