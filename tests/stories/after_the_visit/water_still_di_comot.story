# The work did not hold: a second visit, in Pidgin
person: Manka, telegram, language pcm
booked: plumber, Up Station, 2026-03-10 09:00, Gladys
now: 2026-03-10 08:30

... 1 day later, 08:00
> the work no good at all, water still di comot for the pipe
< rating/low
  complaint: open
  voice: pcm
> make e come again
< complaint/redo + booking/ask_time
  place: Up Station
  not booked
> tomorrow 9 o'clock
< booking/summary
  says: Thursday 12 March | Gladys
> na so
< booking/booked
  booked: plumber, Up Station, 2026-03-12 09:00, Gladys
