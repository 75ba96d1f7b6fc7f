# A dark house: the neighbours are thought of, and an electrician is booked all the same
person: Bertrand, whatsapp
now: 2026-03-10 13:20

> Bonjour, y a plus de courant à la maison depuis midi, à Mendong. Vous pouvez envoyer quelqu'un ?
< booking/if_neighbours + booking/ask_time
  says: voisins | ENEO
  trade: electrician
  place: Mendong

> tous les voisins ont la lumière, c'est seulement chez moi
< booking/detail_noted + booking/ask_time

> demain à 8h
< booking/summary
  says: Alain
