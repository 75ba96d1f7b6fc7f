# Whether the visit is to stop, too, is asked
person: Ada, whatsapp, language en
now: 2026-03-10 08:30

> plumber at Akwa tomorrow at 10
< booking/summary
> yes stop the reminders and the booking
< reminder/stopped + booking/summary
  not booked
> hmm no, turn the reminders back on please
< reminder/started + booking/summary
  not booked
