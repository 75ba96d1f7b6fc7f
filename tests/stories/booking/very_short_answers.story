# Very short answers all the way
person: Ama, whatsapp
now: 2026-03-10 08:30

> plombier
< booking/ask_place
> akwa
< booking/ask_time
> demain
< booking/summary
  when: 2026-03-11 09:00
> 10h
< booking/summary
  when: 2026-03-11 10:00
  not booked
> ok
< booking/booked + consent/ask
  booked: plumber, Akwa, 2026-03-11 10:00, Blaise
