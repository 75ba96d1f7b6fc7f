# The visit is recalled the evening before, and cancelled from there, in Pidgin
person: Manka, whatsapp, language pcm
booked: generator, Up Station, 2026-03-13 10:00, Emmanuel
now: 2026-03-10 08:30

... 2026-03-12 18:30
< reminder/visit
  says: Emmanuel
  voice: pcm
> I no go dey, cancel am
< cancel/confirm
  booked: generator, Up Station, 2026-03-13 10:00, Emmanuel
> yes
< cancel/done
  booked: nothing
> make e come monday instead
< booking/summary
  says: Monday 16 March | Emmanuel | Up Station
  booked: nothing
