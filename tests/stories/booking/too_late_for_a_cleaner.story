# A cleaner at nine in the evening: the next opening is proposed, in a mix
person: Patricia, telegram
now: 2026-03-10 18:00

> Hi, I need une femme de ménage tonight 21h à Bali Douala
< booking/closed_time
  not booked
> ok demain 10h alors
< booking/summary
  says: Bali
  when: 2026-03-11 10:00
  not booked
> yes parfait
< booking/booked + consent/ask
  booked: cleaner, Bali, 2026-03-11 10:00, Mireille
