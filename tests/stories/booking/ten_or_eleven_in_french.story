# Two hours to choose from are hours, and no price is asked for, in french
person: Ama, whatsapp
now: 2026-03-10 08:30

> vous pouvez faire 10 ou 11 demain, un plombier, à Molyko
< booking/summary
  says: 10 | 11
  when: 2026-03-11 10:00
  not booked
