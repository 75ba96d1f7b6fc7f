# Nothing but signs: a hello is given, and nothing is booked, in a mix
person: Kevin, telegram
now: 2026-03-10 08:30

> ???
< unclear/first
  not booked
> 👍👍
< booking/nothing_to_confirm
  not booked
> pardon my pikin di play with phone. je veux un électricien à Deido demain 10h
< booking/summary
  says: Deido | Nadège
  not booked
> oui
< booking/booked + consent/ask
  booked: electrician, Deido, 2026-03-11 10:00, Nadège
