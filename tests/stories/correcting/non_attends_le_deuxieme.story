# « Non attends, le deuxième » : le dernier nommé compte
person: Ada, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> cancel
< cancel/which
> le premier... non attends, le deuxième
< cancel/confirm
  never: Serge
> oui
< cancel/done
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
