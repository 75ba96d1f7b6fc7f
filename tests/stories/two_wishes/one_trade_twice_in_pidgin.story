# Two visits of one trade are two requests, one shown after the other, in pidgin
person: Ama, whatsapp
now: 2026-03-10 08:30

> I need plumber for Molyko Saturday for 10 and for Bomaka Monday for 9
< booking/summary
  trade: plumber
  place: Molyko
  when: 2026-03-14 10:00
  not booked
> yes
< booking/booked + booking/next_request + booking/summary
  place: Bomaka
  when: 2026-03-16 09:00
> yes
< booking/booked + consent/ask
  booked: plumber, Molyko, 2026-03-14 10:00
  booked: plumber, Bomaka, 2026-03-16 09:00
