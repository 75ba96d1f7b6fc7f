# A child behind a door that does not open: talk to it, and a locksmith now
person: Ama, telegram
now: 2026-03-10 10:15

> le petit est coincé tout seul dans la douche à Makepe
< safety/locked_in + booking/summary
  trade: locksmith
  when: now
  says: 118
  not booked
> oui
< booking/booked + consent/ask
  booked: locksmith, Makepe, now, Rodrigue
