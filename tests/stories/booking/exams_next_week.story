# What has its own day asks nobody to come then
person: Ada, whatsapp, language en
now: 2026-03-10 08:30

> hey, the sockets in my hostel room at Molyko just died, exams next week and i cant charge my laptop
< greeting/hello + booking/ask_time
  trade: electrician
  never: next week
