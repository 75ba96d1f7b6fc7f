# "Same place" is that of the visit booked just now, and not home
person: Ama, whatsapp, known, language pcm
knows: home = Molyko
now: 2026-03-10 08:30

> send plumber thursday 10 for ma broda place for Bonduma
< booking/summary
> yes
< booking/booked
> cleaner friday 8, for same place
< booking/summary
  place: Bonduma
  never: Molyko
