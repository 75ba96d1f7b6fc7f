# French is asked for in English, in the middle of a request
person: Larissa, telegram
now: 2026-03-10 08:30

> good morning, my mom needs a plumber at Essos
< booking/ask_time
  voice: en
> can you write in french please? she's the one reading
< language/set + booking/ask_time
  voice: fr
  place: Essos
> jeudi à 8h30
< booking/summary
  voice: fr, vous
  says: jeudi 12 mars | 8 h 30
  not booked
