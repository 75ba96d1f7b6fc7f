# What "stop" has ended begins again with "start"
person: Ada, whatsapp, known, language en
now: 2026-03-10 08:30

> STOP
< reminder/stopped
> start
< reminder/started
  consent: habits, reminders
