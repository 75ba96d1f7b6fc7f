# Why the quarter is asked, in Pidgin
person: Mbah, telegram
now: 2026-06-16 14:40

> massa how na, I want man wey fit climb roof, zinc di leak
< booking/ask_place
  trade: roofer
  voice: pcm
> why you di ask ma quarter?
< why/question + booking/ask_place
  asks: place
  voice: pcm
> okay, I dey Bomaka
< booking/ask_time
  place: Bomaka
> tomorrow for 2 o'clock
< booking/summary
  says: Wednesday 17 June | 2 o'clock | Divine
  not booked
