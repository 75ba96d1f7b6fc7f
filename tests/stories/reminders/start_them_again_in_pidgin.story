# Reminders are wanted again, in Pidgin, and come
person: Manka, whatsapp, language pcm
visited: generator, Up Station, 2025-12-10 10:00, Emmanuel, 4 stars
consent: habits
due: generator, 2026-03-12
now: 2026-03-10 08:30

> abeg start to remind me again
< reminder/started
  consent: habits, reminders
  voice: pcm
... 2026-03-12 12:00
< reminder/maintenance
  says: Emmanuel
> yes, saturday 10 o'clock
< booking/summary
  says: Saturday 14 March | Emmanuel | Up Station
  not booked
> e correct
< booking/booked
  booked: generator, Up Station, 2026-03-14 10:00, Emmanuel
