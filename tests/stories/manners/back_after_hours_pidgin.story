# Hours of silence, then a hello: shall we go on?
person: Manka, telegram, language pcm
now: 2026-03-10 08:30

> I want painter for Molyko
< booking/ask_time
... 5 hours later
> how na
< ... + booking/resume
