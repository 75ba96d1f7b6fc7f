# The same visit again, in Pidgin
person: Ada, whatsapp, language pcm
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> abeg book the same visit again for next week
< booking/summary
  when: 2026-03-19 10:00
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
> yes
< booking/booked
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: plumber, Akwa, 2026-03-19 10:00, Serge
