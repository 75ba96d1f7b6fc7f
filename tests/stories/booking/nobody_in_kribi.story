# Nobody works in that town: it is said, and another town is fine, in English
person: Mirabel, whatsapp
now: 2026-03-10 08:30

> good morning, do you have an electrician in Kribi?
< booking/no_provider_in_city
  says: Kribi
  not booked
> ok then for my place at Bonapriso, thursday at 10
< booking/summary
  says: Bonapriso | Thursday 12 March | Nadège
> yes
< booking/booked + consent/ask
  booked: electrician, Bonapriso, 2026-03-12 10:00, Nadège
