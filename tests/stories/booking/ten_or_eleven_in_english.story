# Two hours to choose from are hours, and no price is asked for, in english
person: Ama, whatsapp
now: 2026-03-10 08:30

> can you do 10 or 11 tomorrow, plumber, Molyko
< booking/summary
  says: 10 | 11
  when: 2026-03-11 10:00
  not booked
