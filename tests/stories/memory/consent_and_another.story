# A yes to being remembered, and another wish in the same breath
person: John, telegram, language en
now: 2026-03-10 08:30

> plumber at Molyko tomorrow 10am
< booking/summary
> yes
< booking/booked + consent/ask
> yes and i also need a painter on saturday
< consent/all + booking/summary
  says: Painter | Saturday 14 March
