# What is urgent after all is proposed as soon as possible, for a yes, in pidgin
person: Ama, whatsapp
now: 2026-03-10 08:30

> I need plumber tomorrow for 10 for Akwa
< booking/summary
  when: 2026-03-11 10:00
> e dey urgent
< booking/summary
  when: now
  not booked
> yes
< booking/booked + consent/ask
