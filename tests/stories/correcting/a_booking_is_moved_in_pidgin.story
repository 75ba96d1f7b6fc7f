# A booking is moved, in Pidgin; a no leaves it as it was
person: Manka, telegram, language pcm
booked: generator, Up Station, 2026-03-13 10:00, Emmanuel
now: 2026-03-10 08:30

> Make we shift am for Saturday
< booking/summary
  says: Saturday 14 March
  voice: pcm

> no, lef am so
< anything
  booked: generator, Up Station, 2026-03-13 10:00, Emmanuel
