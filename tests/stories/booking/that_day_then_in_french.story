# The day of the opening that is offered keeps its hour, in french
person: Ama, whatsapp
now: 2026-03-10 08:30

> un plombier à Akwa dimanche à 10h
< booking/closed_time
> lundi alors
< booking/summary
  when: 2026-03-16 10:00
  not booked
