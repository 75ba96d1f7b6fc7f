# A word for the welder about the gate is passed on, though gates are a welder's work
person: Awa, whatsapp, language fr
now: 2026-03-10 08:30

> le portail ne ferme plus, je suis à Bonapriso, samedi 10h
< booking/summary
  trade: welder
> merci, dites-lui de sonner au portail
< booking/detail_noted + booking/summary
  not booked
