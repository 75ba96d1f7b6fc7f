# The other service first, in french
person: Ama, whatsapp
now: 2026-03-10 08:30

> un plombier et un ménage demain à 10h à Akwa
< booking/summary
  trade: plumber
> commence par le ménage
< booking/summary
  trade: cleaner
  not booked
