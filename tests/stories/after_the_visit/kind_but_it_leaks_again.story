# Praise, and the trouble goes on: no mark is written in their name, in French
person: Ghislain, telegram, language fr
booked: plumber, Kotto, 2026-03-10 10:00, Serge
now: 2026-03-10 08:30

... 21:00
< rating/ask
> il est sympa, par contre le tuyau coule toujours sous l'évier
< complaint/opened
  never: 5/5 | 3/5
  complaint: open
> je préfère qu'il repasse
< complaint/redo + booking/ask_time
  who: Serge
  not booked
