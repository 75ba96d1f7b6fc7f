# A mark put right by a reason and a number in words, in English and in Pidgin
person: Lilian, whatsapp, language en
booked: cleaner, Molyko, 2026-03-10 10:00, Comfort
now: 2026-03-10 08:30

... 18:00
< rating/ask
> She worked really well, I'd say four
< rating/high
  rated: 4
> no wait, she even did the windows, make it five
< rating/high
  rated: 5
> sorry, I wan say 3, because e no come for time
< rating/middle
  rated: 3
