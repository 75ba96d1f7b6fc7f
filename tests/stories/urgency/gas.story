# A smell of gas in the evening: the safety line first; appliances are repaired by day
person: Ada, telegram
now: 2026-03-10 20:00

> there is a strong smell of gas in my kitchen
< safety/gas + booking/ask_place
  says: window
  voice: en
> Molyko
< booking/closed_time + booking/summary
  says: tomorrow, Wednesday 11 March
  not booked
