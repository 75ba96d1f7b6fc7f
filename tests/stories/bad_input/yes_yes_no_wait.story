# Yes, and in the same breath another hour: nothing is booked before a new yes, in English
person: Lucas, whatsapp
now: 2026-03-10 08:30

> plumber at Great Soppo friday 10am
< booking/summary
> yes but can he come at 12 instead
< booking/summary
  says: Friday 13 March
  when: 2026-03-13 12:00
  not booked
> 👍
< booking/booked + consent/ask
  booked: plumber, Great Soppo, 2026-03-13 12:00, Divine
