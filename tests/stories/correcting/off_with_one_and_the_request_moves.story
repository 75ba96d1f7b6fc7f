# A visit is called off while another service is being asked for, and that one moves, in English
person: Rose, whatsapp, language en
knows: home = Akwa
booked: plumber, Akwa, 2026-03-13 09:00, Serge
now: 2026-03-10 08:30

> I need an electrician on Saturday morning
< booking/summary
> cancel the plumber and move the electrician to Friday
< cancel/confirm
  says: plumber
> yes
< cancel/done + booking/summary
  says: electrician | Friday 13 March
> yes
< booking/booked
  booked: electrician, Akwa, 2026-03-13 morning
