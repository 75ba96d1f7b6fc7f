# The man of last time is not wanted, told beside the request, in Pidgin
person: Ngoh, telegram, language pcm
visited: plumber, New Bell (Douala), 2026-02-10 10:00, Blaise, 3 stars
now: 2026-03-10 08:30

> I need plumber for New Bell Friday 9am, pipe for bathroom di leak. But no send the man wey come last time
< booking/summary
  says: Serge
  never: Blaise
