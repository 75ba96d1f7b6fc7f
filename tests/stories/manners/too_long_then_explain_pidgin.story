# "Too long" gives short, "explain better" long, and both say so
person: Ama, whatsapp, known, language pcm
knows: home = Bonamoussadi
now: 2026-03-10 08:30

> plumber tomorrow 10
< booking/summary
  says: If you wan change
> you di talk too much, make am short
< detail/set + booking/summary
  says: small
  never: If you wan change
> explain am well
< detail/set + booking/summary
  says: explain well | 4.
