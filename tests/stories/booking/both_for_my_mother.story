# Two services in a mix, for the mother
person: Loïc, telegram, language fr, casual
knows: home = Ekounou; mother = Essos
now: 2026-03-10 08:30

> Hello, il me faut un peintre and a carpenter chez ma mère samedi 9h
< booking/summary
  place: Essos
  says: Yannick | samedi 14 mars
> yes
< booking/booked + booking/next_request + booking/summary
  booked: painter, Essos, 2026-03-14 09:00, Yannick
  says: Étienne | samedi 14 mars
> ok
< booking/booked
  booked: painter, Essos, 2026-03-14 09:00, Yannick
  booked: carpenter, Essos, 2026-03-14 09:00, Étienne
