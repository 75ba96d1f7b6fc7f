# Put off in English and taken up the next day by its name
person: Therese, whatsapp
now: 2026-03-10 08:30

> hello i want my house painted, we are at Mile 16
< booking/ask_time
  trade: painter
> not now, am in a meeting. i'll get back to you
< booking/kept_for_later
  not booked
... 1 day later, 18:00
> let's continue
< booking/ask_time
  place: Mile 16
  trade: painter
> saturday at 10
< booking/summary
  says: Saturday 14 March | Samuel
> yeah
< booking/booked + consent/ask
  booked: painter, Mile 16, 2026-03-14 10:00, Samuel
