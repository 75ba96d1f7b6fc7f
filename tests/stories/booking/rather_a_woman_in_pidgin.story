# A woman is preferred: we cannot tell, and the proposal stands, in pidgin
person: Ama, whatsapp
now: 2026-03-10 08:30

> I need plumber for Akwa tomorrow for 9
< booking/summary
  says: Blaise
> na woman I want
< provider/man_or_woman + booking/summary
  says: Blaise
  not booked
