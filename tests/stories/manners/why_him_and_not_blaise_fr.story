# Why this person, where another one was refused: that is why
person: Ama, whatsapp, known, language fr
knows: home = Bonamoussadi
now: 2026-03-10 08:30

> plombier demain 10h
< booking/summary
  who: Blaise
> pas Blaise
< booking/summary
  who: Serge
> pourquoi lui ?
< why/provider + booking/summary
  says: Blaise
  never: demandé cette | parle français
