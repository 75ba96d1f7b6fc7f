# A booking is moved; the rest stays
person: Ada, whatsapp, language en
booked: cleaner, Molyko, 2026-03-13 08:30, Comfort
now: 2026-03-10 08:30

> Can we move it to Saturday?
< booking/summary
  says: Saturday 14 March | 8:30 a.m. | Comfort
  booked: cleaner, Molyko, 2026-03-13 08:30, Comfort

> yes
< booking/booked
  booked: cleaner, Molyko, 2026-03-14 08:30, Comfort
