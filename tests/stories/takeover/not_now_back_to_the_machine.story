# A person is asked for in English, and the request is taken up again by the name of the house
person: Blessing, whatsapp
now: 2026-03-10 08:30

> i need a locksmith at Akwa for my office door
< booking/ask_time
> can i speak to a human being please
< human/asked
  voice: en
> hello??
< nothing
> ok never mind, Sabi
< human/back + booking/ask_time
  voice: en
  trade: locksmith
> tomorrow 9
< booking/summary
  says: Rodrigue | 9 a.m.
  not booked
