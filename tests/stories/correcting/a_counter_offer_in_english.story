# Twice a no with an offer of their own, in English
person: Ebot, telegram
now: 2026-03-10 08:30

> need a plumber at Buea Town thursday 2pm, kitchen tap is leaking
< booking/summary
  says: Buea Town | Thursday 12 March | 2 p.m.
> no am at work by 2, can it be 5:30 instead?
< booking/summary
  says: Thursday 12 March | 5:30 p.m. | Divine
  not booked
> hmm no. rather saturday, 9 in the morning
< booking/summary
  says: Saturday 14 March | 9 a.m. | Buea Town
  never: Thursday
  not booked
> ok deal, book it
< booking/booked + consent/ask
  booked: plumber, Buea Town, 2026-03-14 09:00, Divine
