# What was just cancelled is wanted again, in three languages
person: Rose, whatsapp, language en
booked: plumber, Akwa, 2026-03-14 09:00, Serge
now: 2026-03-10 08:30

> cancel the plumber
< cancel/confirm
> yes
< cancel/done
> rebook the plumber
< booking/summary
  who: Serge
  not booked
> yes
< booking/booked
  booked: plumber, Akwa, 2026-03-14 09:00, Serge
> annulez le plombier
< cancel/confirm
> oui
< cancel/done
> finalement je le reprends
< booking/summary
  who: Serge
> oui
< booking/booked
> cancel the plumber
< cancel/confirm
> yes cancel am
< cancel/done
> book am back
< booking/summary
  who: Serge
