# Any time suits, told with the quarter, in Pidgin
person: Manyi, whatsapp
now: 2026-06-16 09:15

> how na, I wan make somebody come wash ma house
< booking/ask_place
  trade: cleaner
> Molyko, any time wey una dey free
< booking/summary
  says: Molyko | Wednesday 17 June | Comfort
  voice: pcm
  not booked
> okay, na so
< booking/booked + consent/ask
  booked: cleaner, Molyko, 2026-06-17, Comfort
