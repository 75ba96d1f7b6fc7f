# A pin instead of a quarter, in Pidgin
person: Manka, whatsapp
now: 2026-03-10 08:30

> plumber abeg
< booking/ask_place
  voice: pcm
> [location 4.05, 9.70]
< booking/ask_time
  place: Douala
> tomorrow 10 o'clock
< booking/summary
> yes
< booking/booked + consent/ask
  booked: plumber, Douala, 2026-03-11 10:00, Blaise
