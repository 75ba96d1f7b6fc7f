# A reminder put off with a reason
person: Perpetua, telegram, language pcm
visited: generator, Ntarinkon, 2025-12-16 10:00, Emmanuel, 5 stars
due: generator, 2026-03-11
now: 2026-03-10 08:30

... 2026-03-11 12:00
< reminder/maintenance
> True talk! But soup dey for fire, I go write you later
< reminder/snoozed
> I don come back. Make Emmanuel come service ma gen Friday ten o'clock for morning
< booking/summary
  says: Emmanuel | Ntarinkon
  not booked
