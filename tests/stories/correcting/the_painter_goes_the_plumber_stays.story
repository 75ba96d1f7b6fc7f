# Who is to come all the same is not called off, and nothing is asked about that visit
person: Rose, whatsapp
booked: plumber, Akwa, 2026-03-13 09:00, Serge
booked: painter, Akwa, 2026-03-14 09:00, Yannick
now: 2026-03-10 08:30

> annulez le peintre. Le plombier, lui, vient toujours
< cancel/confirm
  says: peintre
  never: Serge
> oui
< cancel/done
  booked: plumber, Akwa, 2026-03-13 09:00, Serge
