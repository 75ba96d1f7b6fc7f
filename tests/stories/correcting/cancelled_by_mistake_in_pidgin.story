# A cancellation is not wanted after all, in Pidgin
person: Manka, telegram, language pcm
booked: generator, Up Station, 2026-03-13 10:00, Emmanuel
now: 2026-03-10 08:30

> I no go dey house friday, cancel that gen man
< cancel/confirm
  says: Emmanuel | Friday 13 March
  voice: pcm
> no no lef am, ma brother go dey
< cancel/kept
  booked: generator, Up Station, 2026-03-13 10:00, Emmanuel
> when e go come again?
< status/upcoming
  says: Friday 13 March | Emmanuel
