# A kind word and a number: the number counts, and can be put right with its reason
person: Akwi, telegram, language pcm
visited: cleaner, Molyko, 2026-03-09 10:00, Comfort
now: 2026-03-10 08:30

> she do fine, 5
< rating/high
  rated: 5
> sorry, I mean four. She forget the veranda small
< rating/high
  rated: 4
