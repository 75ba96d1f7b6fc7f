# Neither that man nor that time: somebody else, and the time is asked anew
person: Ama, whatsapp, language en
now: 2026-03-10 08:30

> I need a plumber at Akwa on Thursday morning
< booking/summary
  says: Akwa | Thursday 12 March | Blaise
> not Blaise and not in the morning
< booking/ask_time
  asks: time
  not booked
> Thursday at 3 pm
< booking/summary
  says: Akwa | Thursday 12 March | 3 p.m. | Serge
  never: Blaise
> yes
< booking/booked + consent/ask
  booked: plumber, Akwa, 2026-03-12 15:00, Serge
