# Too early, and not this man: in Pidgin, where there is only one
person: Fru, whatsapp
now: 2026-03-10 08:30

> gen don spoil for ma shop for Molyko, I want mechanic tomorrow 8
< booking/summary
  says: Molyko | Wednesday 11 March | 8 o'clock | Peter
  voice: pcm
> 8 too early abeg, make e come 2 for afternoon
< booking/summary
  says: Wednesday 11 March | 2 o'clock
  not booked
> I no want this Peter, find me another person
< booking/no_other_provider
  says: Peter
  not booked
> oh. ok, make e come then
< booking/summary
  says: Peter | 2 o'clock
  not booked
> yes, book am
< booking/booked + consent/ask
  booked: generator, Molyko, 2026-03-11 14:00, Peter
