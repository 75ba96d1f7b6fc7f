# A bargain is no question for the list of prices
person: Fru, whatsapp, language pcm
now: 2026-03-10 08:30

> I need plumber for Akwa tomorrow 10
< booking/summary
> abeg reduce am
< price/bargain + booking/summary
  says: Blaise Ekotto
> yes
< booking/booked + consent/ask
  booked: plumber, Akwa, 2026-03-11 10:00, Blaise
