# The very service is refused: dropped, and nothing is booked
person: Ama, whatsapp, language fr
now: 2026-03-10 08:30

> plombier Akwa demain 10h
< booking/summary
> pas de plombier svp
< booking/dropped
  not booked
