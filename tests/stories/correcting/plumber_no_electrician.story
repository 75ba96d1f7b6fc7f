# The trade put right with a no behind it
person: Ama, whatsapp, language en
now: 2026-03-10 08:30

> plumber at Akwa thursday 9am
< booking/summary
> plumber no, electrician
< booking/summary
  trade: electrician
  when: 2026-03-12 09:00
  not booked
