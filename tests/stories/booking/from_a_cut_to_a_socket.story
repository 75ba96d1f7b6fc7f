# The place told beside a power cut is that of what is asked for next
person: Ama, whatsapp, language fr
now: 2026-03-10 08:30

> bjr depuis 5h du matin ya pas le courant chez moi à Biyem-Assi, ENEO a coupé je pense
< greeting/hello + booking/ask_neighbours
> oui les voisins aussi sont dans le noir, tout le coin
< booking/outage_advice
> d'accord je patiente alors. Par contre je veux faire ajouter une prise dans la chambre, un électricien peut passer mercredi 16h ?
< booking/summary
  place: Biyem-Assi
  when: 2026-03-11 16:00
