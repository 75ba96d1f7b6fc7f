# An hour that is said for both holds for both, in french
person: Ama, whatsapp
now: 2026-03-10 08:30

> un plombier demain et un électricien vendredi à Molyko, les deux à 10h
< booking/summary
  when: 2026-03-11 10:00
> yes
< booking/booked + booking/next_request + booking/summary
  when: 2026-03-13 10:00
