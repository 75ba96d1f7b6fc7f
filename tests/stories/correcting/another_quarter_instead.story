# Another place, to "shall I cancel it?", moves the visit there
person: Rose, whatsapp, language en
booked: electrician, Akwa, 2026-03-11 14:00, Nadège
now: 2026-03-10 08:30

> cancel the electrician
< cancel/confirm
> no don't cancel it, only change the address, it is at Bonapriso now
< booking/summary
  says: Bonapriso | Nadège
  booked: electrician, Akwa, 2026-03-11 14:00, Nadège
> yes
< booking/booked
  booked: electrician, Bonapriso, 2026-03-11 14:00, Nadège
