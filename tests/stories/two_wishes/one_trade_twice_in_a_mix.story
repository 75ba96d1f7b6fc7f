# Two visits of one trade are two requests, one shown after the other, in a mix
person: Ama, whatsapp
now: 2026-03-10 08:30

> I need un plombier à Deido samedi 10h and another one à Akwa lundi à 9h
< booking/summary
  trade: plumber
  place: Deido
  when: 2026-03-14 10:00
  not booked
> yes
< booking/booked + booking/next_request + booking/summary
  place: Akwa
  when: 2026-03-16 09:00
> yes
< booking/booked + consent/ask
  booked: plumber, Deido, 2026-03-14 10:00
  booked: plumber, Akwa, 2026-03-16 09:00
