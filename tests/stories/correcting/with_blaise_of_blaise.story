# The name of the one who is proposed: it is as it stands
person: Ama, whatsapp, known, language en
now: 2026-03-10 08:30

> plumber tomorrow 10am at Akwa with Blaise
< booking/summary
  who: Blaise
> with Blaise
< booking/summary
  who: Blaise
  not booked
