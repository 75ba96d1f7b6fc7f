# The name of the one who is proposed: it is as it stands
person: Ama, whatsapp, known, language pcm
now: 2026-03-10 08:30

> plumber for Akwa tomorrow 10 make Blaise come
< booking/summary
  who: Blaise
> na Blaise
< booking/summary
  who: Blaise
  not booked
