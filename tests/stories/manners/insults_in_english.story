# An insult in English is answered calmly, and a person takes over when wanted
person: Desmond, whatsapp
now: 2026-03-10 08:30

> you people are useless, stupid bot
< smalltalk/abuse
  voice: en
  offers: Talk to a person
> [button Talk to a person]
< human/asked
  not booked
