# Small talk in Pidgin, and back to the question
person: Manka, telegram, language pcm
now: 2026-03-10 08:30

> I want plumber for Molyko
< booking/ask_time
> you don chop today?
< smalltalk/off_topic + booking/ask_time
