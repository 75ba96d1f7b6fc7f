# Whoever was called tu writes formally, and is called vous
person: Odile, telegram
now: 2026-03-10 08:30

> slt tu peux envoyer une femme de ménage à Logpom ?
< booking/ask_time
  voice: fr, tu
> vouvoyez-moi s'il vous plaît
< tone/set + booking/ask_time
  voice: fr, vous
> vendredi 10h
< booking/summary
  voice: fr, vous
  says: Logpom | vendredi 13 mars
