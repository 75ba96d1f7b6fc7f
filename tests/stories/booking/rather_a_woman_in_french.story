# A woman is preferred: we cannot tell, and the proposal stands, in french
person: Ama, whatsapp
now: 2026-03-10 08:30

> un plombier à Akwa demain 9h
< booking/summary
  says: Blaise
> je préfère une femme
< provider/man_or_woman + booking/summary
  says: Blaise
  not booked
