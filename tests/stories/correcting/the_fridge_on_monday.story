# I mean the fridge, and Monday: service and day at once, in a mix
person: Ada, whatsapp, new
now: 2026-03-10 08:30

> I need an electrician at Bonapriso on Saturday at 10
< booking/summary
  says: Bonapriso | Saturday 14 March | 10 a.m. | Nadège
> I mean the fridge, and Monday not Saturday
< booking/summary
  says: Bonapriso | Monday 16 March | 10 a.m. | Moussa
  never: Nadège | Saturday
  trade: fridge
  not booked
> c'est à Makepe pas à Bonapriso, but Monday is fine
< booking/summary
  says: Makepe | 16 | Moussa
  never: Bonapriso
  not booked
