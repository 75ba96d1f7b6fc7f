# Not her, someone else, and then her after all, in English
person: Collins, telegram
now: 2026-03-10 08:30

> Hi, sockets in our living room stopped working. Bonanjo, friday 11am
< booking/summary
  says: Bonanjo | Friday 13 March | 11 a.m. | Nadège
> not her please, someone else
< booking/summary
  says: Rostand | Friday 13 March
  never: Nadège
> actually go back to the first one, she was ok
< booking/summary
  says: Nadège | Friday 13 March
  never: Rostand
  not booked
> yes thats fine
< booking/booked + consent/ask
  booked: electrician, Bonanjo, 2026-03-13 11:00, Nadège
