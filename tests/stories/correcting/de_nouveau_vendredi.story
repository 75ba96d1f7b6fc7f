# « Je le veux de nouveau, mais vendredi »
person: Ada, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> cancel it
< cancel/confirm
> oui
< cancel/done
> je le veux de nouveau, même chose mais vendredi
< booking/summary
  trade: plumber
  when: 2026-03-13 10:00
> oui
< booking/booked
  booked: plumber, Akwa, 2026-03-13 10:00, Serge
