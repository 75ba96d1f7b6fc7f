# The hour of a visit, with a habit told as the reason
person: Rose, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 09:00, Serge
booked: cleaner, Akwa, 2026-03-14 08:30, Mireille
now: 2026-03-10 08:30

> Mireille should come at 11 not 8:30, we sleep late on saturdays
< booking/summary
  says: Cleaner | 11 a.m. | 14 March
