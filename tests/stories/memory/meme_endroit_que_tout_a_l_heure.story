# "Same place" is that of the visit booked just now, and not home
person: Ama, whatsapp, known, language fr
knows: home = Molyko
now: 2026-03-10 08:30

> un plombier jeudi 10h chez mon frère à Bonduma
< booking/summary
> oui
< booking/booked
> ménage vendredi 8h, même endroit
< booking/summary
  place: Bonduma
  never: Molyko
