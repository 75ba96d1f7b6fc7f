# A second wish comes with the recap of the first, in a mix
person: Yvan, whatsapp
now: 2026-03-10 08:30

> Hello, il me faut un électricien à Makepe demain à 11h
< booking/summary
  says: Makepe | Nadège
> ah et aussi a cleaner samedi matin please
< booking/also + booking/summary
  says: Nadège
  not booked
> ok
< booking/booked + booking/next_request + booking/summary
  booked: electrician, Makepe, 2026-03-11 11:00, Nadège
  says: Mireille | samedi 14 mars | Makepe
> oui c'est bon
< booking/booked + consent/ask
  booked: electrician, Makepe, 2026-03-11 11:00, Nadège
  booked: cleaner, Makepe, 2026-03-14 morning, Mireille
