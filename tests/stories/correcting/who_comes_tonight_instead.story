# Who does it instead moves no visit and names none
person: Ada, whatsapp, language fr
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> annule le plombier
< cancel/confirm
> my cousin dey come tonight
< cancel/confirm
  says: 12 mars
> mon oncle le plombier passe demain
< cancel/confirm
  says: 12 mars
> oui mon cousin vient ce soir
< cancel/done
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
