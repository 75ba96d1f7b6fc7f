# The name of the one who is proposed: it is as it stands
person: Ama, whatsapp, known, language fr
now: 2026-03-10 08:30

> plombier demain 10h à Akwa avec Blaise
< booking/summary
  who: Blaise
> Blaise
< booking/summary
  who: Blaise
  not booked
