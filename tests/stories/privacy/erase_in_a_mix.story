# Everything is to be erased, in a mix
person: Loïc, telegram, language fr, casual
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
now: 2026-03-10 08:30

> please delete toutes mes données, I don't want vos services again
< privacy/delete_confirm
> ok mais garde mon rendez-vous
< privacy/delete_kept
  booked: plumber, Akwa, 2026-03-12 10:00, Blaise
