# "You dey there?" puts the question again, in Pidgin
person: Ngwa, whatsapp
now: 2026-06-16 14:40

> abeg I want plumber for Molyko
< booking/ask_time
  voice: pcm
> massa, you dey there?
< booking/ask_time
  asks: time
  voice: pcm
