# "No need for plumber again, na painter": the trade changes, nothing is dropped
person: Fru, whatsapp, language pcm
now: 2026-03-10 08:30

> abeg I need plumber for Akwa tomorrow for 9
< booking/summary
> I no need plumber again, na painter
< booking/summary
  says: painter
> no Akwa, Deido
< booking/summary
  says: Deido
> yes
< booking/booked + consent/ask
  booked: painter, Deido, 2026-03-11 09:00
