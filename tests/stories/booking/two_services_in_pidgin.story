# Two services in one Pidgin message; the second gets a day of its own
person: Enanga, whatsapp
now: 2026-03-10 08:30

> I want person wey go clean house and another one wey go paint parlour, for Molyko, saturday morning
< booking/summary
  says: Comfort | Saturday 14 March
  voice: pcm
> yes
< booking/booked + booking/next_request + booking/summary
  booked: cleaner, Molyko, 2026-03-14 morning, Comfort
  says: Samuel
> no, that one make e be monday
< booking/summary
  says: Monday 16 March | Samuel
  booked: cleaner, Molyko, 2026-03-14 morning, Comfort
> e correct
< booking/booked + consent/ask
  booked: cleaner, Molyko, 2026-03-14 morning, Comfort
  booked: painter, Molyko, 2026-03-16 morning, Samuel
