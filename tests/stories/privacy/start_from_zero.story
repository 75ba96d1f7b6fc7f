# Habits are forgotten in English; the booking stays
person: Ada, telegram, language en
visited: cleaner, Molyko, 2026-01-10 08:30, Comfort, 5 stars
booked: cleaner, Molyko, 2026-03-13 08:30, Comfort
now: 2026-03-10 08:30

> please forget what you know about my habits, but leave my booking
< privacy/reset_confirm
  booked: cleaner, Molyko, 2026-03-13 08:30, Comfort
> yes
< privacy/reset_done
  knows: nothing
  booked: cleaner, Molyko, 2026-03-13 08:30, Comfort
> when is she coming?
< status/upcoming
  says: Friday 13 March | Comfort
