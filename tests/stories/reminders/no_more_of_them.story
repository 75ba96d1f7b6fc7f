# "No more reminders" is kept
person: Hortense, telegram, language en
due: generator, 2026-04-09
now: 2026-04-07 10:00

> please no more reminders
< reminder/stopped
  voice: en
  consent: habits
... 2026-04-09 12:00
< nothing
