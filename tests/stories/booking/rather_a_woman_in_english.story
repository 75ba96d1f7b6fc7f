# A woman is preferred: we cannot tell, and the proposal stands, in english
person: Ama, whatsapp
now: 2026-03-10 08:30

> a plumber at Akwa tomorrow 9am
< booking/summary
  says: Blaise
> I prefer a woman
< provider/man_or_woman + booking/summary
  says: Blaise
  not booked
