# A visit moved to another day at its hour, told in a long message
person: Grace, whatsapp, language en
booked: ac_fridge, Akwa, 2026-03-12 10:00, Moussa
now: 2026-03-10 08:30

> I have a big fish delivery on Thursday so the freezer man will be in the way. Can he come on Friday at the same hour?
< booking/summary
  when: 2026-03-13 10:00
> Yes, Friday at 10 is right
< booking/booked
  booked: ac_fridge, Akwa, 2026-03-13 10:00, Moussa
