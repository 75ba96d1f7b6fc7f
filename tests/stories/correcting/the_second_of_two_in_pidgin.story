# The second of two services changes its place, in Pidgin
person: Manka, telegram, language pcm
now: 2026-03-10 08:30

> I want plumber for Molyko tomorrow 9 o'clock, and electrician too
< booking/summary
> the electrician na for Bonduma
< booking/noted_for + booking/summary
  says: Bonduma | Plumber for Molyko
  not booked
