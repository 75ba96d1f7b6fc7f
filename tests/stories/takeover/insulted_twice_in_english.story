# The same in English
person: Grace, whatsapp, language en
now: 2026-03-10 10:00

> what a useless company
< smalltalk/abuse
> you people are all crooks
< human/asked
