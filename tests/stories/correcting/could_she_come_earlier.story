# Questions that ask for another hour, or another place, move the visit
person: Rose, whatsapp, language fr
booked: electrician, Bonamoussadi, 2026-03-11 14:00, Nadège
now: 2026-03-10 08:30

> could she come an hour earlier?
< booking/summary
  says: 1 p.m.
> non laisse
< anything
> Salut, demain 14h I won't be around, on peut faire 16h ?
< booking/summary
  when: 2026-03-11 16:00
  booked: electrician, Bonamoussadi, 2026-03-11 14:00, Nadège
> non laisse
< anything
> déplacez ça chez ma mère à Deido, c'est là-bas que ça saute
< booking/summary
  says: Deido
  booked: electrician, Bonamoussadi, 2026-03-11 14:00, Nadège
