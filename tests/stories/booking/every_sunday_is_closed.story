# A weekly visit on a closed day is offered on the next weekday that is open, in English
person: Ama, whatsapp
now: 2026-03-10 08:30

> cleaning every Sunday at Akwa 9am
< booking/closed_time
  says: every Monday
> ok
< booking/summary
  says: every Monday from 16 March
