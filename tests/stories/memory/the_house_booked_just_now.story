# Of two usual places the one that was booked for just now is meant
person: Hortense, whatsapp, language en
visited: ac, Ndogbong, 2026-01-10 09:00, Moussa, 5 stars
now: 2026-03-10 08:30

> I need a plumber at Makepe tomorrow at 10
< booking/summary
> yes
< booking/booked
> and an electrician for Friday at 2pm too
< booking/summary
  says: Makepe | Nadège
