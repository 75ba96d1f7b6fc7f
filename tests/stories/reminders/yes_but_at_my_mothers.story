# A reminder is answered in a mix: yes, but at the mother's
person: Loïc, telegram, language fr, casual
visited: ac, Akwa, 2026-02-10 09:00, Moussa, 5 stars
knows: mother = Bonabéri
due: ac, 2026-03-11
now: 2026-03-10 08:30

... 2026-03-11 12:00
< reminder/maintenance
  says: Moussa
> yes mais chez ma mère vendredi 10h
< booking/summary
  place: Bonabéri
  says: vendredi 13 mars | Moussa
  never: Akwa
  not booked
> ok c bon
< booking/booked
  booked: ac, Bonabéri, 2026-03-13 10:00, Moussa
