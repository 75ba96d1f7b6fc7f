# Another visit of the same trade for a brother has his place, and the first has its own, in French
person: Ama, whatsapp, known
knows: home = Bonamoussadi
now: 2026-03-10 08:30

> un plombier pour jeudi et un autre pour mon frère à Deido vendredi
< booking/summary
  place: Bonamoussadi
  when: 2026-03-12 09:00
> oui
< booking/booked + booking/next_request + booking/summary
  place: Deido
  when: 2026-03-13 09:00
