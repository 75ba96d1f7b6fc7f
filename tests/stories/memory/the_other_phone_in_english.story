# Joined by a code, a booking made on one phone is moved on the other, in English
person: Ada, whatsapp, language en
booked: cleaner, Molyko, 2026-03-13 08:30, Comfort
now: 2026-03-10 08:30

> i want to link my telegram with this
< link/code
telegram > [code]
< link/done + link/joined
telegram > can you move my cleaner to saturday 10am
< booking/summary
  says: Saturday 14 March | Comfort
telegram > yes
< booking/booked
  booked: cleaner, Molyko, 2026-03-14 10:00, Comfort
