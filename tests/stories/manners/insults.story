# An insult is answered calmly, with a person; a second one gets one
person: Ama, whatsapp
now: 2026-03-10 08:30

> vous êtes des voleurs, bande d'idiots
< smalltalk/abuse
  offers: Parler à quelqu'un
> bande d'idiots
< human/asked
