# Who says that a slot is wrong, and names the right one, changes that slot and nothing else
person: Ngum, whatsapp, language en
now: 2026-03-10 08:30

> I need a plumber at Akwa on Thursday at 3pm
< booking/summary
> you got the place wrong, I'm in Deido
< booking/summary
  says: Deido
> wrong trade, I want an electrician
< booking/summary
  says: electrician
> not 3pm, 2
< booking/summary
  says: 2 p.m.
> you got the day wrong, it's Friday
< booking/summary
  says: Friday
> yes
< booking/booked + consent/ask
  booked: electrician, Deido, 2026-03-13 14:00
