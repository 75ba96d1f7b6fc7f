# The same in Pidgin, with a reason that names a trade: that one is a yes
person: Ama, telegram, language pcm
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
now: 2026-03-10 08:30

> abeg cancel my plumber
< cancel/confirm
> cancel that electrician
< cancel/confirm
  booked: plumber, Akwa, 2026-03-12 10:00, Blaise
> yes cancel am, my brother wey be carpenter don fix am
< cancel/done
