# The light is gone and the neighbours have none, in Camfranglais
person: Junior, whatsapp
now: 2026-03-10 20:00

> gars eneo a encore coupé la light au quat, je suis à Essos
< booking/ask_neighbours
  voice: fr
> personne n'a la light ici
< booking/outage_advice
  not booked
> non merci
< smalltalk/as_you_wish
  not booked
