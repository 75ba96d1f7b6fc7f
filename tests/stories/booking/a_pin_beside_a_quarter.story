# A pin in the quarter that was told keeps its name, one in another town does not
person: Franck, telegram
now: 2026-03-10 08:30

> la clim à Makepe jette l'eau
< booking/ask_time
  place: Makepe
> [location 4.0735, 9.7494]
< booking/ask_time
  place: Makepe
> [location 3.853, 11.5]
< booking/ask_time
  says: Yaoundé
  never: Makepe
