# A smell of gas in the morning, in Camfranglais: safety first, then somebody
person: Sandra, telegram
now: 2026-03-10 09:10

> gars ça sent le gaz dead dans la piol, je suis à Molyko
< safety/gas + booking/summary
  voice: fr
  place: Molyko
  not booked
> now now stp
< booking/summary
  when: now
  says: Elvis
  not booked
> ok
< booking/booked + consent/ask
  booked: appliance, Molyko, now, Elvis
