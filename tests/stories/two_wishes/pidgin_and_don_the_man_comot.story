# The same in Pidgin, with the language
person: Ama, whatsapp, known
booked: plumber, Akwa, 2026-03-11 14:00, Blaise
now: 2026-03-10 08:30

> abeg no write me for French, na pidgin I hear. The man don comot for house?
< language/set + status/upcoming
