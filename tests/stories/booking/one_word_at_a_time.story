# One word at a time in SMS English; the quarter is asked for when only the town is told
person: Eposi, telegram
now: 2026-06-16 09:00

> plumber
< booking/ask_place
  voice: en
> limbe
< booking/ask_quarter
  asks: place
> mile 4
< booking/ask_time
  place: Mile 4 | Limbe
> 2moro
< booking/summary
  when: 2026-06-17 09:00
> 3pm
< booking/summary
  when: 2026-06-17 15:00
  says: 3 p.m. | Divine
  not booked
> k yes
< booking/booked + consent/ask
  booked: plumber, Mile 4, 2026-06-17 15:00, Divine
