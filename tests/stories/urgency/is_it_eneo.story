# "Is it ENEO?" is no question for a price, and the only house in the dark needs somebody
person: Ngala, whatsapp, language pcm
now: 2026-03-10 08:30

> light don go since night for ma side for Molyko, na ENEO or na my own wire?
< booking/ask_neighbours
> all the other house dem get light, only we dey for dark. Make person come tomorrow 9 for morning
< booking/summary
  trade: electrician
  when: 2026-03-11 09:00
> lef am, light don come back by itself
< booking/dropped
  not booked
