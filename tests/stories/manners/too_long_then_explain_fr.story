# "Too long" gives short, "explain better" long, and both say so
person: Ama, whatsapp, known, language fr
knows: home = Bonamoussadi
now: 2026-03-10 08:30

> plombier demain 10h
< booking/summary
  says: Pour changer
> trop long, fais court
< detail/set + booking/summary
  says: plus court
  never: Pour changer
> explique mieux
< detail/set + booking/summary
  says: davantage | 4,
