# "That same man", another time, in Pidgin
person: Manka, telegram, language pcm
visited: generator, Up Station, 2026-01-10 10:00, Emmanuel, 4 stars
now: 2026-03-10 08:30

> make that same man come for the gen tomorrow morning
< booking/summary
  says: Up Station | Wednesday 11 March | Emmanuel
  voice: pcm

> na so
< booking/booked
  booked: generator, Up Station, 2026-03-11 morning, Emmanuel
