# Changing the day after the summary
person: Ama, whatsapp
knows: home = Bonamoussadi; last plumber = Blaise
now: 2026-03-10 08:30

> Bjr, j'ai besoin d'un plombier demain matin stp
< booking/summary
  says: Bonamoussadi | mercredi 11 mars | Blaise
  voice: fr

> non attends, make am jeudi abeg
< booking/summary
  says: jeudi 12 mars | Bonamoussadi | Blaise
  never: mercredi
  voice: fr, casual

> oui
< booking/booked
  booked: plumber, Bonamoussadi, 2026-03-12 morning, Blaise

... 2026-03-11 20:00
< reminder/visit
  says: jeudi 12 mars | Blaise
