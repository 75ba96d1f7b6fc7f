# The day of the opening that is offered keeps its hour, in pidgin
person: Ama, whatsapp
now: 2026-03-10 08:30

> I need plumber for Akwa for Sunday 10
< booking/closed_time
> make e be Monday then
< booking/summary
  when: 2026-03-16 10:00
  not booked
