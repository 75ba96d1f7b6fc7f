# Nobody does the first of two services there: the second goes on by itself, and only once
person: Ngum, telegram, language en
now: 2026-03-10 08:30

> I need a painter, and a generator man too, my gen does not start. We are at Nkwen, Bamenda
< booking/both + booking/no_provider_in_city + booking/next_request + booking/ask_time
  says: painting | generator | Nkwen
  asks: time

> Wednesday at 10, the gen starts and stops
< booking/summary
  says: Emmanuel Ngu | Nkwen
> yes
< booking/booked + consent/ask
  booked: generator, Nkwen, 2026-03-11 10:00, Emmanuel
