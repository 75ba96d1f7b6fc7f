# "Skip" is no permission to remember, and no phone number is owed, in English
person: Derick, telegram
now: 2026-06-16 09:15

> I need an electrician at Molyko tomorrow at 10
< booking/summary
> yes please
< booking/booked + consent/ask
> skip
< consent/no
  consent: none
  booked: electrician, Molyko, 2026-06-17 10:00, Peter
