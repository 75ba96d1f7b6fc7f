# A reminder is put off by its button
person: Manka, telegram, language pcm
visited: generator, Up Station, 2025-12-10 10:00, Emmanuel, 4 stars
due: generator, 2026-03-11
now: 2026-03-10 08:30

... 2026-03-11 12:00
< reminder/maintenance
  says: Emmanuel
  voice: pcm
> [button Later]
< reminder/snoozed
  not booked
