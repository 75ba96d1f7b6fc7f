# The hour changes twice and comes back, in Camfranglais
person: Junior, telegram
now: 2026-06-16 10:20

> la clim est morte au bureau, je suis à Bonanjo, demain 14h ça te va ?
< booking/summary
  says: Bonanjo | mercredi 17 juin
  when: 2026-06-17 14:00
> non mola 14h je suis au work, mets 16h
< booking/summary
  when: 2026-06-17 16:00
> annule le dernier changement
< booking/summary
  when: 2026-06-17 14:00
  not booked
> ok c'est bon
< booking/booked + consent/ask
  booked: ac, Bonanjo, 2026-06-17 14:00
