# A cancelled visit is wanted after all, in Pidgin
person: Manka, telegram, language pcm
booked: plumber, Molyko, 2026-03-12 10:00, Divine
now: 2026-03-10 08:30

> cancel ma plumber
< cancel/confirm
> yes
< cancel/done
> I still want am
< booking/summary
  says: Thursday 12 March | Divine
  not booked
