# Of two days in one answer the one that is asked for counts, in French
person: Ama, whatsapp, language fr
now: 2026-03-10 08:30

> plombier à Akwa jeudi 10h
< booking/summary
> je suis occupé jeudi, donc samedi
< booking/summary
  when: 2026-03-14 10:00
  not booked
