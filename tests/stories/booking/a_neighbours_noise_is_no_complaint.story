# Another trade had come before; the trouble that is told with a day and a place behind it is a new request
person: Diane, whatsapp, known, language fr
knows: home = Makepe
visited: cleaner, Makepe, 2026-02-14 09:00, Mireille, 5 stars
now: 2026-03-10 08:30

> La clim du magasin fait un bruit affreux depuis que les ouvriers d'en face ont tapé le mur, le patron est rentré de Kribi lundi et il refuse de s'y asseoir. À la maison rien à signaler, c'est à Bonanjo, jeudi à 9h svp
< booking/summary
  trade: ac_fridge
  place: Bonanjo
  when: 2026-03-12 09:00
