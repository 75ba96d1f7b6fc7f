# "Skip" is no quarter, in Pidgin
person: Ngwa, whatsapp
now: 2026-06-16 09:15

> abeg I get wahala with light for ma parlour, make electrician come tomorrow morning
< booking/ask_place
  trade: electrician
  voice: pcm
> skip am
< why/question + booking/ask_place
  asks: place
  voice: pcm
> na for Sandpit
< booking/summary
  says: Sandpit | Wednesday 17 June | Peter
  not booked
