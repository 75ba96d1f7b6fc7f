# "Whenever you can", told with the wish, in English
person: Laura, telegram
now: 2026-06-16 09:15

> Hi, could you send a carpenter to Bonaberi whenever you can? A cupboard door came off.
< booking/summary
  says: Bonabéri | Wednesday 17 June | Gaston
  not booked
