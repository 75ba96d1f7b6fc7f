# Step by step in Pidgin
person: Fru, telegram
now: 2026-04-07 10:00

> Massa I need person for repair ma generator
< booking/ask_place
  trade: generator
  place: nothing
  voice: pcm
  asks: place

> I dey for Up Station Bamenda
< booking/ask_time
  place: Up Station | Bamenda
  asks: time

> tomorrow for morning
< booking/summary
  says: Emmanuel | Wednesday 8 April
  not booked

> na so
< booking/booked + consent/ask
  booked: generator, Up Station, 2026-04-08 morning, Emmanuel
  voice: pcm
