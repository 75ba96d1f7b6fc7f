# Why the quarter is asked, and then the day, in English
person: Eposi, telegram
now: 2026-06-16 14:40

> Good afternoon, my cooker has stopped heating, who can look at it?
< booking/ask_place
  trade: appliance
> why do you need my quarter?
< why/question + booking/ask_place
  asks: place
  voice: en
> alright, Bokwango, near the mission hospital
< booking/ask_time
  place: Bokwango
> and why must I give a time?
< why/question + booking/ask_time
  asks: time
> thursday at 11
< booking/summary
  says: Thursday 18 June | 11 a.m. | Elvis
  not booked
