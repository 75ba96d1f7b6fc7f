# Water that does not reach the upper floor is no flood: no advice, only the booking
person: Ama, telegram
knows: home = Bonamoussadi
now: 2026-03-10 09:15

> l'eau ne monte plus à l'étage, il me faut un plombier demain matin
< booking/summary
  says: mercredi 11 mars
  never: arrivée d'eau
  voice: fr
