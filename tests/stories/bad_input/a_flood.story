# Fifty messages in a few seconds get one coherent answer
person: Ama, telegram
now: 2026-03-10 08:30

> plombier à Akwa demain à 10h
> [50 times allo ?]
> Blaise svp
< ... + booking/summary
  says: Akwa | mercredi 11 mars | 10 h | Blaise
  not booked
