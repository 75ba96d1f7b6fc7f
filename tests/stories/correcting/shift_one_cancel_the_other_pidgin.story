# The move is said first; what is cancelled is asked about first
person: Ngwa, telegram, language pcm
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-14 10:00, Mireille
now: 2026-03-10 08:30

> abeg shift the cleaning to monday and cancel plumber
< cancel/confirm
  says: plumber | 12 March

> no, leave am
< cancel/kept + booking/summary
  says: Cleaner | Monday 16 March
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: cleaner, Akwa, 2026-03-14 10:00, Mireille

> yes
< booking/booked
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: cleaner, Akwa, 2026-03-16 10:00, Mireille
