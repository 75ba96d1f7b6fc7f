# Gas at night: the opening is shown whole, one yes is enough, in pidgin
person: Ama, whatsapp
now: 2026-03-10 23:30

> gas dey smell for my kitchen for Akwa
< safety/gas + booking/closed_time + booking/summary
  when: 2026-03-11 07:30
  not booked
> tomorrow then
< booking/summary
  when: 2026-03-11 07:30
  not booked
> yes
< booking/booked + consent/ask
  booked: appliance, Akwa, 2026-03-11 07:30
