# Why this person, where another one was refused: that is why
person: Ama, whatsapp, known, language pcm
knows: home = Bonamoussadi
now: 2026-03-10 08:30

> plumber tomorrow 10
< booking/summary
  who: Blaise
> no be Blaise
< booking/summary
  who: Serge
> why this one?
< why/provider + booking/summary
  says: Blaise
  never: ask for am
