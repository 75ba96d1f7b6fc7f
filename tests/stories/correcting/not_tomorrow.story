# What is put right after a booking is no answer to what may be remembered, in French
person: Ama, whatsapp
now: 2026-03-10 08:30

> plombier à Akwa demain 10h
< booking/summary
> oui
< booking/booked + consent/ask
> non pas demain, après-demain
< booking/summary
  when: 2026-03-12 10:00
> oui
< booking/booked
  booked: plumber, Akwa, 2026-03-12 10:00, Blaise
