# Nobody knows whether the neighbours have light: the electrician is looked for, in French
person: Rosine, whatsapp
now: 2026-06-16 19:15

> bonsoir, il n'y a plus de courant dans tout le quartier ?
< booking/ask_neighbours
> je sais pas, je sais pas
< booking/if_neighbours + booking/ask_place
  trade: electrician
  asks: place
