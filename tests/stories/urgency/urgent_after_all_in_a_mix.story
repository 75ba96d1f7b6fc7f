# What is urgent after all is proposed as soon as possible, for a yes, in a mix
person: Ama, whatsapp
now: 2026-03-10 08:30

> I need un plombier demain à 10h à Akwa
< booking/summary
  when: 2026-03-11 10:00
> c'est urgent oh
< booking/summary
  when: now
  not booked
> yes
< booking/booked + consent/ask
