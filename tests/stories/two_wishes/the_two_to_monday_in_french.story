# Both are moved, and each keeps its hour, in french
person: Ama, whatsapp
now: 2026-03-10 08:30

> un plombier et un ménage demain à 10h à Akwa
< booking/summary
> décale les deux à lundi
< booking/summary
  when: 2026-03-16 10:00
> yes
< booking/booked + booking/next_request + booking/summary
  trade: cleaner
  when: 2026-03-16 10:00
