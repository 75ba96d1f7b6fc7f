# "He broke my tap" stops promotions; good words for another visit settle nothing, in English
person: Ada, whatsapp, language en
visited: plumber, Molyko, 2026-03-09 10:00, Divine
booked: cleaner, Molyko, 2026-03-10 10:00, Comfort
now: 2026-03-10 08:30

> he broke my tap
< complaint/opened
  complaint: open
  promotions: stopped
... 18:00
< rating/ask
> 5
< anything
  complaint: open
  promotions: stopped
> send me your promotions again
< anything
  promotions: allowed
