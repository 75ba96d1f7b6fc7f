# On Sunday nobody works: the next opening is proposed
person: Ada, telegram
now: 2026-03-10 08:30

> I need a cleaner at Molyko on Sunday at 10 please
< booking/closed_time
  says: Monday 16 March
  not booked
> yes
< booking/summary
  when: 2026-03-16 10:00
> ok
< booking/booked + consent/ask
  booked: cleaner, Molyko, 2026-03-16 10:00, Comfort
