# Who else there is, is asked after the recap, in a mix
person: Blaise-Pascal, telegram
now: 2026-06-16 10:20

> yo tu peux me booker un électricien à Makepe jeudi afternoon ?
< booking/summary
  says: jeudi 18 juin | Nadège
  voice: fr, tu
> vous avez qui d'autre ?
< booking/summary
  says: Rostand
  not booked
> yes ok
< booking/booked + consent/ask
  booked: electrician, Makepe, 2026-06-18 afternoon
