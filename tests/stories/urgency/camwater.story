# Camwater has cut the water of the quarter, in Pidgin
person: Manka, whatsapp
now: 2026-03-10 17:00

> camwater don cut water for Nkwen since yesterday
< booking/ask_neighbours
  voice: pcm
> nobody get water
< booking/outage_advice
  voice: pcm
> no, make I wait
< smalltalk/as_you_wish
  not booked
