# A digit in a sentence is a mark, in Pidgin
person: Manka, whatsapp, language pcm
booked: generator, Up Station, 2026-03-10 10:00, Emmanuel
now: 2026-03-10 08:30

... 19:00
< rating/ask
  voice: pcm
> I give am 4
< rating/high
  rated: 4
  complaint: none
