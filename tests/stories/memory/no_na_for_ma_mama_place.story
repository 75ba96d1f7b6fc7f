# "No, na for ma mama place", known from a visit booked a minute ago
person: Ama, whatsapp, known, language pcm
knows: home = Akwa
now: 2026-03-10 08:30

> send plumber Thursday 10 for ma mama place for Bonamoussadi
< booking/summary
> yes
< booking/booked
> abeg I want electrician Friday 10
< booking/summary
  place: Akwa
> no, na for ma mama place
< booking/summary
  place: Bonamoussadi
