# Habits are forgotten, bookings stay
person: Ama, telegram, language fr
visited: ac, Ndogbong, 2026-01-10 09:00, Moussa, 5 stars
now: 2026-03-10 08:30

> oubliez mes habitudes
< privacy/reset_confirm
> oui
< privacy/reset_done
  knows: nothing
> un technicien clim demain à 9h
< booking/ask_place
  never: Ndogbong | Moussa
