# Put off in Pidgin at the recap, and taken up after three days
person: Ngwa, telegram
now: 2026-03-10 08:30

> ma freezer no di cold, Bomaka, friday for morning
< booking/summary
  says: Elvis | Friday 13 March
> make I ask ma wife first, I go come back
< booking/kept_for_later
  not booked
... 1 day later, 19:00
> I don come back for the freezer matter
< booking/summary
  says: Bomaka | Friday 13 March | Elvis
  not booked
> yes, book am
< booking/booked + consent/ask
  booked: ac, Bomaka, 2026-03-13 morning, Elvis
