# Hours of silence, then a hello: shall we go on?
person: Loïc, telegram, language fr, casual
now: 2026-03-10 08:30

> il me faut un painter à Akwa
< booking/ask_time
... 5 hours later
> hello c'est how ?
< ... + booking/resume
