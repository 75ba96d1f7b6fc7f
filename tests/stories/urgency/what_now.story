# What to do after a fire is told of: the same again, and no list of services
person: John, telegram, language en
now: 2026-03-10 08:30

> fire!! my kitchen is burning
< safety/fire
> what should i do now???
< safety/fire
  says: 118
