# What is asked for beside a visit that stays is a request of its own, in English
person: Ada, whatsapp, language en
booked: electrician, Akwa, 2026-03-12 10:00
now: 2026-03-10 08:30

> Keep the electrician for Thursday. I want an AC technician too, on Friday morning.
< booking/summary
  trade: ac_fridge
  when: 2026-03-13 morning
