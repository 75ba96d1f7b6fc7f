# "Merci, à samedi" books nothing again
person: Ama, telegram
booked: cleaner, Bastos, 2026-04-11 09:00, Odette
now: 2026-04-07 10:00

> à samedi 9h
< status/upcoming
  says: samedi 11 avril
  booked: cleaner, Bastos, 2026-04-11 09:00, Odette
