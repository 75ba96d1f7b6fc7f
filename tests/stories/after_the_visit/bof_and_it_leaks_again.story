# "Bof" with the trouble still there: an apology, and no refusal to mark
person: Ghislain, telegram, language fr
booked: plumber, Kotto, 2026-03-10 10:00, Serge
now: 2026-03-10 08:30

... 21:00
< rating/ask
> bof, ça goutte encore
< complaint/opened
  complaint: open
> renvoyez-le jeudi à 9h
< complaint/redo + booking/summary
  says: Serge | jeudi 12 mars
