# Go ahead and cancel, with nothing asked
person: Ada, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
now: 2026-03-10 08:30

> hello
< greeting/welcome
> go ahead and cancel
< cancel/confirm
