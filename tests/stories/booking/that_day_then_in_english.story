# The day of the opening that is offered keeps its hour, in english
person: Ama, whatsapp
now: 2026-03-10 08:30

> plumber at Akwa on Sunday at 10
< booking/closed_time
> Monday then
< booking/summary
  when: 2026-03-16 10:00
  not booked
