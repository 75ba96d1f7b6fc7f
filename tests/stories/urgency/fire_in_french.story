# Fire in the meter, in French: out first, and call 118
person: Ama, telegram
now: 2026-03-10 19:15

> au feu !!! le compteur brûle à Bonamoussadi
< safety/fire + booking/summary
  says: 118
  voice: fr
  not booked
