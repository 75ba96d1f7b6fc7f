# Who comes back in an hour names no hour for the visit
person: Sim, whatsapp, language fr
now: 2026-03-10 08:30

> plombier à Akwa jeudi 10h
< booking/summary
> attendez, j'en parle à mon mari et je vous reviens dans deux heures
< booking/kept_for_later
  when: 2026-03-12 10:00
  not booked
> c'est bon pour lui, allez-y, j'attends Serge
< booking/summary
  not booked
> oui vas-y
< ... + consent/ask
  booked: plumber, Akwa, 2026-03-12 10:00
