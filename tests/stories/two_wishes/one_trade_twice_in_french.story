# Two visits of one trade are two requests, one shown after the other, in french
person: Ama, whatsapp
now: 2026-03-10 08:30

> un électricien à Deido samedi à 10h et à Akwa lundi à 9h
< booking/summary
  trade: electrician
  place: Deido
  when: 2026-03-14 10:00
  not booked
> yes
< booking/booked + booking/next_request + booking/summary
  place: Akwa
  when: 2026-03-16 09:00
> yes
< booking/booked + consent/ask
  booked: electrician, Deido, 2026-03-14 10:00
  booked: electrician, Akwa, 2026-03-16 09:00
