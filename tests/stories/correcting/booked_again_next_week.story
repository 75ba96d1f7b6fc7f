# A visit is cancelled and the cleaner booked again, in English
person: Ada, whatsapp, language en
booked: cleaner, Molyko, 2026-03-13 08:30, Comfort
now: 2026-03-10 08:30

> something came up, please cancel friday
< cancel/confirm
  says: Friday 13 March
> yes
< cancel/done
  booked: nothing
> book the cleaner again for thursday 19 march at 9
< booking/summary
  says: Thursday 19 March | 9 a.m. | Comfort
  booked: nothing
> yes
< booking/booked
  booked: cleaner, Molyko, 2026-03-19 09:00, Comfort
