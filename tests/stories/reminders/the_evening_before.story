# The visit is recalled the evening before, and moved from there
person: Ada, whatsapp, language en
booked: cleaner, Molyko, 2026-03-13 08:30, Comfort
now: 2026-03-10 08:30

... 2026-03-12 18:30
< reminder/visit
  says: Comfort | Friday 13 March
> can we move it to Saturday please
< booking/summary
  says: Saturday 14 March
> yes
< booking/booked
  booked: cleaner, Molyko, 2026-03-14 08:30, Comfort
