# Neither a second visit nor a person: as they wish, and the complaint stays
person: Ama, whatsapp, language fr
booked: plumber, Akwa, 2026-03-10 09:00, Serge
now: 2026-03-10 08:30

... 21:00
< rating/ask
> 2
< rating/low
> ni l'un, ni l'autre
< smalltalk/as_you_wish
  asks: nothing
  complaint: open
