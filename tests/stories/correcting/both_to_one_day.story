# Both visits go to one day, each for a yes of its own, and the day of the second is told at once
person: Rose, whatsapp, language en
booked: plumber, Akwa, 2026-03-12 09:00, Serge
booked: cleaner, Akwa, 2026-03-13 10:00, Mireille
now: 2026-03-10 08:30

> move both of them to next week Tuesday if possible
< booking/noted_for + booking/summary
  says: Plumber | Tuesday 17 March | 9
> yes
< booking/booked + booking/next_request + booking/summary
  says: Cleaner | Tuesday 17 March | 10
  booked: plumber, Akwa, 2026-03-17 09:00, Serge
  booked: cleaner, Akwa, 2026-03-13 10:00, Mireille
