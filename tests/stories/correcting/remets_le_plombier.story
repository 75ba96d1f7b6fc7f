# « Remets le plombier », annulé avant le ménage
person: Ada, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> annule les deux
< cancel/confirm
> oui
< cancel/done + cancel/confirm
> oui
< cancel/done
  booked: nothing
> finalement remets le plombier
< booking/summary
  trade: plumber
  when: 2026-03-12 10:00
> oui
< booking/booked
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
