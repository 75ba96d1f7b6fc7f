# "I can't make Thursday, same thing on Friday" moves the visit
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> I can't make Thursday, same thing on Friday please
< booking/summary
  when: 2026-03-13 10:00
> yes
< booking/booked
  booked: plumber, Akwa, 2026-03-13 10:00, Serge
