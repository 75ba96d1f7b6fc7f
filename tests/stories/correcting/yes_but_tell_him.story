# A "but" that is only for the one who comes is no doubt, in Pidgin and a mix
person: Ma Rose, whatsapp, language pcm
now: 2026-03-10 08:30

> I want plumber for Akwa tomorrow 9 o'clock
< booking/summary
> make e come so, but tell am say make e bring e own ladder
< booking/booked + consent/ask
  booked: plumber, Akwa, 2026-03-11 09:00, Blaise
