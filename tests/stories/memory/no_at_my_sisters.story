# "No, at my sister's": the place is known from a visit booked a minute ago
person: Ama, whatsapp, known, language en
knows: home = Akwa
now: 2026-03-10 08:30

> a plumber Thursday 10am at my sister's in Bonamoussadi
< booking/summary
> yes
< booking/booked
> an electrician Friday 10am
< booking/summary
  place: Akwa
> no, at my sister's
< booking/summary
  place: Bonamoussadi
> yes
< booking/booked
