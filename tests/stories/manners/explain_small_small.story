# More words are asked for in Pidgin, and shown
person: Pa Fon, telegram
now: 2026-03-10 08:30

> abeg explain plenty when you di write me
< detail/set
  voice: pcm
> I want plumber for Ntarinkon tomorrow 10 o'clock
< booking/summary
  says: Gladys | Ntarinkon
  voice: pcm
> yes
< booking/booked + consent/ask
  booked: plumber, Ntarinkon, 2026-03-11 10:00, Gladys
