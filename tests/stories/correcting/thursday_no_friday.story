# Another day keeps the hour, in French
person: Ama, whatsapp
now: 2026-03-10 08:30

> un électricien à Akwa jeudi 10h, non pardon vendredi
< booking/summary
  when: 2026-03-13 10:00
  not booked
