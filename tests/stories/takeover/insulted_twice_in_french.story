# Two insults, neither of them a foul word: the first is offered a person, the second gets one
person: Nadege, whatsapp, language fr
now: 2026-03-10 10:00

> vous n'êtes vraiment pas sérieux
< smalltalk/abuse
> bande de plaisantins
< human/asked
