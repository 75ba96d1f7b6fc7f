# The same in Pidgin
person: Manka, telegram, language pcm
now: 2026-03-10 10:00

> wuna no dey serious at all
< smalltalk/abuse
> wuna na tief
< human/asked
