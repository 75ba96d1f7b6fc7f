# Whoever leaves time and person to us gets a whole proposal, in English
person: Ngum, whatsapp
now: 2026-05-05 09:10

> hi there am looking for sm1 to fix our AC, its throwing water. Bonapriso
< booking/ask_time
  trade: ac
  place: Bonapriso
  voice: en
> any time tmrw is fine, u choose
< booking/summary
  says: Wednesday 6 May | Bonapriso
  not booked
> and who comes? whoever is free, i dont mind
< booking/summary
  says: Moussa
  asks: confirm
  not booked
> ok go ahead
< booking/booked + consent/ask
  booked: ac, Bonapriso, 2026-05-06, Moussa
