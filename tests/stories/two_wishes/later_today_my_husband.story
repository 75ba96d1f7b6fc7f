# "I'll write back later today" names no day for the visit
person: Ama, whatsapp
now: 2026-05-25 10:00

> Could I get a plumber in Bonapriso on Thursday at 3pm?
< booking/summary
  when: 2026-05-28 15:00
> Hold on, I have to ask my husband first. I'll write back later today.
< booking/kept_for_later
  not booked
... 4 hours later
> I'm back, he says it's fine
< booking/summary
  when: 2026-05-28 15:00
