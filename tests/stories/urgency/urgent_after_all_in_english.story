# What is urgent after all is proposed as soon as possible, for a yes, in english
person: Ama, whatsapp
now: 2026-03-10 08:30

> I need a plumber tomorrow at 10 at Akwa
< booking/summary
  when: 2026-03-11 10:00
> it's urgent oh
< booking/summary
  when: now
  not booked
> yes
< booking/booked + consent/ask
