# A cut of the network and a visit all the same, in English
person: Melvis, telegram
now: 2026-03-10 17:00

> ENEO has cut the power again, no light at Bonaberi
< booking/ask_neighbours
  offers: They have it | Nobody has it
> they have light, only my house is dark
< booking/ask_time
  trade: electrician
  place: Bonabéri
> asap please
< booking/summary
  when: now
  not booked
> yes
< booking/booked + consent/ask
  booked: electrician, Bonabéri, now
