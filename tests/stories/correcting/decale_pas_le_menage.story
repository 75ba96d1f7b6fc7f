# « Pas le ménage » à « laquelle changer ? »
person: Ada, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> décale un rendez-vous
< change/which
> pas le ménage
< change/ask_what
  says: Serge
> à 15h
< booking/summary
  trade: plumber
  when: 2026-03-12 15:00
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
