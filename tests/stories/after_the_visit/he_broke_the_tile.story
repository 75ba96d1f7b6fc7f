# A complaint days later, and a second visit, in English
person: Ada, whatsapp, language en
booked: plumber, Molyko, 2026-03-10 09:00, Divine
now: 2026-03-10 08:30

... 2026-03-12 10:00
> i want to complain, the plumber broke a tile in my bathroom
< complaint/opened
  complaint: open
> please send somebody to fix it
< complaint/redo + booking/ask_time
  not booked
> saturday 10am
< booking/summary
  says: Saturday 14 March | Molyko
> confirm
< booking/booked
  booked: plumber, Molyko, 2026-03-14 10:00
