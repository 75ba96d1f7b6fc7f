# The neighbours are in the dark, too, told in a mix after the electrician was asked for
person: Ama, whatsapp
now: 2026-03-10 08:30

> light don go depuis 16h ici à Cité des Palmiers, il me faut un électricien please
< booking/if_neighbours + booking/ask_time
> Les voisins too sont dans le noir, everywhere est noir
< booking/outage_advice
  says: ENEO
  not booked
