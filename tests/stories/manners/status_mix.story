# How it stands, asked in a mix
person: Loïc, telegram, language fr, casual
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
now: 2026-03-10 08:30

> show me mes rendez-vous svp
< status/upcoming
  says: Akwa
