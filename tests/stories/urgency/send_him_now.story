# Locked out, and “send him now” is a yes, in English
person: Kate, whatsapp
now: 2026-03-10 21:40

> am locked out of my house, key is inside and its getting late. Makepe
< booking/summary
  trade: locksmith
  when: now
  says: Makepe | Rodrigue
  not booked
> how much is that?
< price/range + booking/summary
  not booked
> ok send him now
< booking/booked + consent/ask
  booked: locksmith, Makepe, now, Rodrigue
