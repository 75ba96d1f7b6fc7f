# A new service at the same place, to the question which visit to change: neither is changed
person: Ama, telegram, language fr
consent: habits
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
booked: cleaner, Bonapriso, 2026-03-13 14:00, Mireille
now: 2026-03-10 08:30

> non non, Friday matin stp
< change/which
> un électricien à Bonapriso samedi matin s'il vous plaît
< booking/summary
> oui
< booking/booked
  booked: plumber, Akwa, 2026-03-12 10:00, Blaise
  booked: cleaner, Bonapriso, 2026-03-13 14:00, Mireille
  booked: electrician, Bonapriso, 2026-03-14 morning, Nadège
