# A detail after the booking is passed on, in English
person: Fonyuy, telegram
booked: plumber, Cow Street, 2026-03-11 09:00, Gladys
now: 2026-03-10 08:30

> tell the plumber its the green gate after the bakery
< booking/detail_noted
  booked: plumber, Cow Street, 2026-03-11 09:00, Gladys
> and she should bring a new tap
< booking/detail_noted
  booked: plumber, Cow Street, 2026-03-11 09:00, Gladys
