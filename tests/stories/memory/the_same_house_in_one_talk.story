# Who has just booked is not asked again where they live
person: new, whatsapp, language en
now: 2026-03-10 08:30

> I need a plumber at Bonapriso tomorrow morning, the tap is leaking
< booking/summary
> yes
< booking/booked + consent/ask
> and an electrician on Friday at 10
< booking/summary
  says: Bonapriso | Nadège
> why there?
< why/place + booking/summary
> yes
< booking/booked
  booked: plumber, Bonapriso, 2026-03-11 morning, Blaise
  booked: electrician, Bonapriso, 2026-03-13 10:00, Nadège
