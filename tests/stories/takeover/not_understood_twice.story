# Two messages that nobody understands: a person takes over; what is written to them and not answered is taken up
person: Ama, telegram
now: 2026-03-10 08:30

> xqzt plof
< unclear/first
> brrr zzt klm
< human/asked
> un plombier à Akwa demain à 9h
< nothing
> allô ?
< nothing
> Sabi
< human/back + booking/summary
  when: 2026-03-11 09:00
  not booked
