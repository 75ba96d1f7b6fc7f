# A woman is preferred: we cannot tell, and the proposal stands, in a mix
person: Ama, whatsapp
now: 2026-03-10 08:30

> I need un plombier à Akwa demain 9h
< booking/summary
  says: Blaise
> une femme de préférence please
< provider/man_or_woman + booking/summary
  says: Blaise
  not booked
