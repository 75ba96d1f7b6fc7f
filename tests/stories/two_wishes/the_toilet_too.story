# A second trouble that is said to be one more, in Pidgin
person: Ama, whatsapp
now: 2026-03-10 08:30

> Light no dey for room, and toilet don block too, I dey for Akwa
< booking/both + booking/ask_time
  says: electrician | plumber
