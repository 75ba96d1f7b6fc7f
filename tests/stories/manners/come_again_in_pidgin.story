# "Talk am again" brings the recap back, and then a thank you, in Pidgin
person: Ewane, whatsapp
now: 2026-04-07 10:00

> plumber for Half Mile, thursday 10 o'clock abeg
< booking/summary
  says: Thursday 9 April | Divine
  voice: pcm
> talk am again
< booking/summary
  says: Thursday 9 April
  not booked
> na so
< booking/booked + consent/ask
> no, no need
< consent/no
  consent: none
> thank you plenty
< thanks/welcome
  booked: plumber, Half Mile, 2026-04-09 10:00, Divine
