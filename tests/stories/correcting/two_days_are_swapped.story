# Two visits change their days, each for a yes of its own
person: Rose, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 09:00, Serge
booked: cleaner, Akwa, 2026-03-13 10:00, Mireille
now: 2026-03-10 08:30

> on peut échanger les deux jours svp
< booking/noted_for + booking/summary
  says: Plombier | vendredi 13 mars | 9 | jeudi 12 mars
  booked: plumber, Akwa, 2026-03-12 09:00, Serge
  booked: cleaner, Akwa, 2026-03-13 10:00, Mireille
> oui
< booking/booked + booking/next_request + booking/summary
  says: Ménage | jeudi 12 mars | 10
> oui
< booking/booked
  booked: plumber, Akwa, 2026-03-13 09:00, Serge
  booked: cleaner, Akwa, 2026-03-12 10:00, Mireille
