# A yes with word for the one who comes books, unless the word is not to come
person: Ama, whatsapp, language en
knows: home = Akwa
now: 2026-03-10 08:30

> plumber Thursday 10am
< booking/summary
> yes, tell him not to come
< booking/dropped
  not booked
> plumber Thursday 10am
< booking/summary
> yes, tell him I changed my mind
< booking/detail_noted + booking/summary
  not booked
> yes
< anything
  booked: plumber, Akwa, 2026-03-12 10:00
