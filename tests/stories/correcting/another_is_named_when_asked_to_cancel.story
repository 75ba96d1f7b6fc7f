# To "shall I cancel this one?" another trade is named: nothing is cancelled by that
person: Ama, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
booked: electrician, Akwa, 2026-03-13 10:00, Nadège
booked: electrician, Deido, 2026-03-14 10:00, Rostand
now: 2026-03-10 08:30

> cancel the plumber
< cancel/confirm
  says: Plumber | Thursday 12 March
> cancel the electrician please
< cancel/which
  says: Friday 13 March | Saturday 14 March
> the plumber
< cancel/confirm
  says: Plumber | Thursday 12 March
> yes, cancel the painter
< cancel/which
  booked: plumber, Akwa, 2026-03-12 10:00, Blaise
  booked: electrician, Akwa, 2026-03-13 10:00, Nadège
  booked: electrician, Deido, 2026-03-14 10:00, Rostand
