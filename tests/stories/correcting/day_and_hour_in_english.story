# The day changes, then the hour; the rest stays
person: Ada, telegram
now: 2026-03-10 08:30

> Plumber at Small Soppo Buea on Thursday morning please
< booking/summary
  says: Small Soppo | Thursday 12 March | Divine
  voice: en

> make it Friday instead
< booking/summary
  says: Friday 13 March | Small Soppo | morning
  never: Thursday

> actually 4pm
< booking/summary
  says: Friday 13 March | 4 p.m.
  never: morning
  not booked

> yes
< booking/booked + consent/ask
  booked: plumber, Small Soppo, 2026-03-13 16:00, Divine
