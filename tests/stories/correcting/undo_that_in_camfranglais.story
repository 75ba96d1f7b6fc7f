# The hour changes and comes back, in Camfranglais
person: Junior, telegram
now: 2026-06-16 10:20

> gars la clim est morte, je suis à Bonanjo, viens demain 14h
< booking/summary
  when: 2026-06-17 14:00
> non mola 14h je suis au work, mets 16h
< booking/summary
  when: 2026-06-17 16:00
  voice: fr, tu
> laisse, remets 14h comme avant
< booking/summary
  when: 2026-06-17 14:00
  not booked
> ok c'est bon
< booking/booked + consent/ask
  booked: ac, Bonanjo, 2026-06-17 14:00
