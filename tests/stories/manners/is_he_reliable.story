# A question about the one who comes is answered with his stars
person: Ada, whatsapp, language en
now: 2026-03-10 08:30

> plumber at Akwa tomorrow 9am
< booking/summary
> is he reliable?
< provider/rated + booking/summary
  says: 4.6/5
  not booked
