# Vous is asked for by who was called tu, and kept
person: Maman Odile, telegram
now: 2026-03-10 08:30

> slt tu peux envoyer une femme de ménage à Logpom ?
< booking/ask_time
  voice: fr, tu
> on ne se tutoie pas svp, vouvoyez moi
< tone/set + booking/ask_time
  voice: fr, vous
> ok vendredi 10h
< booking/summary
  voice: fr, vous
  says: Logpom | vendredi 13 mars
