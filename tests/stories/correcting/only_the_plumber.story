# Of two services only the second, with its day
person: Ada, whatsapp, language en
now: 2026-03-10 08:30

> Two things please: the bedroom AC blows warm air and one toilet is blocked. We are at Clerks Quarters in Buea
< booking/both + booking/ask_time
> You know what, forget the AC, only the plumber. Friday at 10am
< booking/summary
  trade: plumber
  when: 2026-03-13 10:00
> yes
< booking/booked + consent/ask
  booked: plumber, Clerks Quarters, 2026-03-13 10:00
