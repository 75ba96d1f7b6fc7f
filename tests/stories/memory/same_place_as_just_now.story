# "Same place" is that of the visit booked just now, and not home
person: Ama, whatsapp, known, language en
knows: home = Molyko
now: 2026-03-10 08:30

> a plumber thursday 10am at my brother's in Bonduma
< booking/summary
> yes
< booking/booked
> cleaner friday 8, same place
< booking/summary
  place: Bonduma
  never: Molyko
