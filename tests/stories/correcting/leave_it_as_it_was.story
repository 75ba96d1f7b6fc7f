# A change that is taken back leaves the visit as it was, in English
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> move it to saturday
< booking/summary
  when: 2026-03-14 10:00
> leave it as it was
< change/kept
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
