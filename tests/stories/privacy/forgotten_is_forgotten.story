# Habits are forgotten: "my house" is asked for, and not taken from an old visit
person: Tanyi, telegram, language pcm
visited: electrician, Mile 16, 2026-01-06 15:00, Peter, 4 stars
now: 2026-03-10 08:30

> Abeg forget all ma habit dem, the place wey I di stay and the people I di use. No delete ma account
< privacy/reset_confirm
> Yes, forget dem
< privacy/reset_done
> Ok, e good. Now I want make electrician come ma house
< booking/ask_place
  never: Mile 16
  asks: place
