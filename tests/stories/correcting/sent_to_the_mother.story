# Somebody sent to a place of theirs that is not known: where is it?
person: Ada, whatsapp, language pcm
now: 2026-03-10 08:30

> plumber at Akwa tomorrow at 10
< booking/summary
> make Blaise come my mama house
< booking/ask_place
  not booked
