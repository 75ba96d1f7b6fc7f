# A reminder is answered with a day and another place, in English
person: Ada, whatsapp, language en
visited: cleaner, Molyko, 2026-02-09 08:30, Comfort, 5 stars
due: cleaner, 2026-03-11
now: 2026-03-10 08:30

... 2026-03-11 12:00
< reminder/maintenance
  says: Comfort
  offers: Book | Later | Stop reminders
> yes pls, friday 9am but at Bonduma this time
< booking/summary
  says: Bonduma | Friday 13 March | 9 a.m. | Comfort
  never: Molyko
  not booked
> confirm
< booking/booked
  booked: cleaner, Bonduma, 2026-03-13 09:00, Comfort
