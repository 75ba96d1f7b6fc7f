# Why this person, where another one was refused: that is why
person: Ama, whatsapp, known, language en
knows: home = Bonamoussadi
now: 2026-03-10 08:30

> plumber tomorrow 10
< booking/summary
  who: Blaise
> not Blaise
< booking/summary
  who: Serge
> why him?
< why/provider + booking/summary
  says: Blaise
  never: asked for it | speaks
