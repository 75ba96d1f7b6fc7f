# "No reach before 9" is after 9, in Pidgin
person: Ama, whatsapp
now: 2026-03-10 08:30

> I want plumber for Molyko tomorrow
< booking/summary
> yes but make e no reach before 9
< booking/summary
  says: after 9
  not booked
