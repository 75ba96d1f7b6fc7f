# Promotions are stopped in Pidgin, reminders stay
person: Manka, telegram, language pcm
visited: generator, Up Station, 2026-02-10 10:00, Emmanuel, 4 stars
now: 2026-03-10 08:30

> abeg no send me promotion again
< promotion/stopped
  consent: habits, reminders
  voice: pcm
> but the reminder dem, I still want am
< reminder/started
  consent: habits, reminders
