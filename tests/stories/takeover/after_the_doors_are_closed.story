# A person is wanted at night, in Camfranglais: it says that somebody answers later
person: Junior, whatsapp
now: 2026-03-10 23:30

> gars je veux parler à un vrai gars là
< human/asked
  voice: fr
  says: ouverture
> ok
< nothing
