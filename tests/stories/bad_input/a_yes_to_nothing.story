# A yes with nothing to confirm
person: Ama, whatsapp
now: 2026-03-10 08:30

> oui
< booking/nothing_to_confirm
  not booked
> yes
< booking/nothing_to_confirm
> na so
< booking/nothing_to_confirm
  not booked
