# "Cancel jeudi, no wait vendredi", in a mix
person: Ada, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> cancel jeudi, no wait vendredi
< cancel/confirm
  never: Serge
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
> oui
< cancel/done
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
