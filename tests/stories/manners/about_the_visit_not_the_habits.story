# What is said of the visit just booked is no answer to "may I remember?"
person: Fru, whatsapp, language pcm
now: 2026-03-10 08:30

> plumber for Akwa tomorrow 9
< booking/summary
> yes
< booking/booked + consent/ask
> make e come for 10
< booking/summary
  says: 10 o'clock
> yes
< booking/booked
  booked: plumber, Akwa, 2026-03-11 10:00, Blaise
