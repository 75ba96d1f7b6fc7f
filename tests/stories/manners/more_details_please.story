# More detail is asked for in English, then less again
person: Gwendoline, telegram
now: 2026-03-10 08:30

> please explain things in more detail when you write to me
< detail/set
  voice: en
> I need someone to fumigate my house at Kotto for cockroaches
< booking/ask_time
  trade: pest control
> friday 2pm
< booking/summary
  says: Friday 13 March | Solange
> thats too long, shorter messages please
< detail/set + booking/summary
  not booked
> ok book it
< booking/booked + consent/ask
  booked: pest control, Kotto, 2026-03-13 14:00, Solange
