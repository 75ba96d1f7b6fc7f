# The place is corrected from the mother's to their own, in English
person: Ada, whatsapp, language en
knows: home = Molyko; mother = Bonduma
now: 2026-03-10 08:30

> i need a cleaner at my mother's place saturday 9am
< booking/summary
  place: Bonduma
  says: Saturday 14 March | Comfort
> sorry not her place, my own house
< booking/summary
  place: Molyko
  never: Bonduma
  not booked
> yes
< booking/booked
  booked: cleaner, Molyko, 2026-03-14 09:00, Comfort
