# After a cancellation another day is named: the same visit, then
person: Manka, whatsapp, language pcm
booked: plumber, Molyko, 2026-03-12 09:00, Divine
now: 2026-03-10 08:30

> cancel the plumber
< cancel/confirm
> yes
< cancel/done
  voice: pcm
> make e come next week monday
< booking/summary
  says: Monday 16 March | Divine
  not booked
