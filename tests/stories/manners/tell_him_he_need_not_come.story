# "Tell the plumber not to come" asks whether to cancel; "tell him to ring" is passed on
person: Bih, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> please inform him to call me at the junction, I'll walk out to get him
< booking/detail_noted
  booked: plumber, Akwa, 2026-03-12 10:00
> prévenez le plombier de ne plus passer, c'est arrangé
< cancel/confirm
  booked: plumber, Akwa, 2026-03-12 10:00
> yes
< anything
  booked: nothing
