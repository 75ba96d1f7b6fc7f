# A dark house, and the neighbours are dark, too: nobody is sent for nothing
person: Ngu, telegram, language pcm
now: 2026-03-10 13:20

> Light no dey for ma house for Ntarinkon since 4 o'clock. Wuna fit help?
< booking/if_neighbours + booking/ask_time
  says: ENEO

> neighbour dem too no get light
< booking/outage_advice
  says: ENEO

> ok I go wait
< smalltalk/as_you_wish
  booked: nothing
