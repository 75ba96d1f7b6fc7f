# Remembered, and no number given, in Pidgin
person: Ngwa, telegram
now: 2026-06-16 09:15

> abeg I want plumber for Molyko tomorrow for 10 o'clock
< booking/summary
  voice: pcm
> yes, e correct
< booking/booked + consent/ask
> yes
< consent/all + contact/ask_phone
  asks: phone
> I no want give that one
< smalltalk/as_you_wish
  asks: nothing
  booked: plumber, Molyko, 2026-06-17 10:00, Divine
