# Praise, and the trouble came back: neither praise nor a new request, in English
person: Grace, whatsapp, language en
booked: plumber, Molyko, 2026-03-10 10:00, Divine
now: 2026-03-10 08:30

... 21:00
< rating/ask
> nice work but the pipe is leaking again this evening
< complaint/opened
  never: 3/5
  complaint: open
  not booked
