# The day of the visit stays, its hour does not, and "don't cancel, let her come at 11" moves, too
person: Emilia, whatsapp, language en
booked: cleaner, Bota, 2026-03-13 09:00, Comfort
now: 2026-03-10 08:30

> Now the cleaning, same day but at 2pm
< booking/summary
  says: Friday 13 March | 2 p.m.
> yes
< booking/booked
  booked: cleaner, Bota, 2026-03-13 14:00, Comfort
> annulez le ménage
< cancel/confirm
> non, n'annulez pas, qu'elle vienne plutôt à 11h
< booking/summary
  says: 11 h
  booked: cleaner, Bota, 2026-03-13 14:00, Comfort
> oui
< booking/booked
  booked: cleaner, Bota, 2026-03-13 11:00, Comfort
> cancel the cleaner
< cancel/confirm
> yes no
< cancel/kept
> I mean no, don't cancel it. Let her come at 10am instead
< booking/summary
  says: 10
