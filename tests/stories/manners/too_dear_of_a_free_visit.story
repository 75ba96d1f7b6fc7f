# Where the visit is free, "too expensive" is told what the work costs
person: Ama, whatsapp, language fr
now: 2026-03-10 08:30

> il me faut une femme de ménage à Akwa jeudi à 10h
< booking/summary
  says: gratuit
> c'est trop cher, moins cher ?
< price/range + booking/summary
  not booked
