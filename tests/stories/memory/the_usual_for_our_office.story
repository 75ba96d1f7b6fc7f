# "The usual for our office", of which only the usual place is known
person: Vivian, whatsapp, language en
visited: ac, Bonanjo, 2026-01-15 14:00, Moussa, 5 stars
visited: ac, Bonanjo, 2025-10-16 14:00, Moussa, 5 stars
now: 2026-03-10 08:30

> Hello, the usual AC servicing for our office please, Thursday at 2pm
< booking/summary
  says: Bonanjo | Moussa | Thursday 12 March
> I'd like a different technician this time, to compare
< booking/summary
  says: Carine
> servicing of three wall units
< booking/detail_noted + booking/summary
  trade: ac
  not booked
> fine, book her
< booking/booked
  booked: ac, Bonanjo, 2026-03-12 14:00, Carine
> And can the servicing be on Saturday at the same hour?
< booking/summary
  says: Saturday 14 March
> yes
< booking/booked
  booked: ac, Bonanjo, 2026-03-14 14:00, Carine
