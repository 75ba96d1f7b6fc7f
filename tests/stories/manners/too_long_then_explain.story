# "Too long" gives short, "explain better" long, and both say so
person: Ama, whatsapp, known, language en
knows: home = Bonamoussadi
now: 2026-03-10 08:30

> cleaner tomorrow 10
< booking/summary
  says: To change
> you speak too much, short please
< detail/set + booking/summary
  says: short
  never: To change
> explain better
< detail/set + booking/summary
  says: explain more | 4.
