# Hours of silence, then a hello: shall we go on?
person: John, telegram, language en
now: 2026-03-10 08:30

> I need a painter at Molyko
< booking/ask_time
... 5 hours later
> hello
< ... + booking/resume
