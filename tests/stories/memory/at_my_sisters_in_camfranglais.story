# At the sister's house, in Camfranglais; the home stays the home
person: Loïc, telegram, language fr, casual
knows: home = Ekounou; sister = Essos
now: 2026-03-10 08:30

> gars le robinet est die chez ma reus, falla moi un plombier demain 9h
< booking/summary
  place: Essos
  never: Ekounou
  voice: fr, tu
> non en fait viens plutôt chez moi
< booking/summary
  place: Ekounou
  never: Essos
  not booked
> ok
< booking/booked
  booked: plumber, Ekounou, 2026-03-11 09:00
