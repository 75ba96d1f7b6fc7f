# Three messages that nobody understands: a person takes over
person: Ama, telegram
now: 2026-03-10 08:30

> xqzt plof
< unclear/first
> brrr zzt klm
< unclear/again
> fgh jkl qsd
< human/asked
> plombier à Akwa
< nothing
