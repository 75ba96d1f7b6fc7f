# What was written to a person of ours: the last word counts, two wishes are two, and what it needs a yes for is asked
person: Ama, telegram, language en
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
now: 2026-03-10 08:30

> I want to talk to a person
< human/asked
> cancel my plumber
< nothing
> no keep him
< nothing
> Sabi
< human/back
  booked: plumber, Akwa, 2026-03-12 10:00, Blaise
> je veux parler à quelqu'un
< human/asked
> cancel my plumber
< nothing
> yes
< nothing
> Sabi
< human/back + cancel/confirm
  booked: plumber, Akwa, 2026-03-12 10:00, Blaise
> no
< cancel/kept
> let me talk to somebody
< human/asked
> electrician at Akwa tomorrow at 9
< nothing
> and a cleaner at Deido on Friday at 10
< nothing
> Sabi
< human/back + booking/summary
  trade: electrician
  booked: plumber, Akwa, 2026-03-12 10:00, Blaise
