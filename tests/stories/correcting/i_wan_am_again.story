# After a cancelling: "I wan am again, but na Friday"
person: Ada, whatsapp, language pcm
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> cancel it
< cancel/confirm
> yes
< cancel/done
> I wan am again, same thing but na Friday
< booking/summary
  trade: plumber
  when: 2026-03-13 10:00
> yes
< booking/booked
  booked: plumber, Akwa, 2026-03-13 10:00, Serge
