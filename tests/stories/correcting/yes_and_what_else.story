# A yes that cancels, and another wish beside it: both are done
person: Rose, whatsapp, language en
booked: electrician, Akwa, 2026-03-11 14:00, Nadège
booked: plumber, Akwa, 2026-03-12 09:00, Serge
now: 2026-03-10 08:30

> cancel the plumber
< cancel/confirm
> yes. And write me in French from today
< language/set + cancel/done
  booked: electrician, Akwa, 2026-03-11 14:00, Nadège
> cancel the electrician
< cancel/confirm
> oui annule et envoie un peintre vendredi à 9h
< cancel/done + booking/next_request + booking/summary
  says: Peintre | vendredi 13 mars
  booked: nothing
