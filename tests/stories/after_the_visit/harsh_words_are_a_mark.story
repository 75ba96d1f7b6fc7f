# Harsh words about the visit are a low mark, and they are kept
person: Ghislain, telegram, language fr, casual
booked: plumber, Kotto, 2026-03-10 10:00, Serge
now: 2026-03-10 08:30

... 21:00
< rating/ask
> franchement nul, ça coule pire qu'avant et il a sali tout le carreau
< rating/low
  rated: 1
  complaint: open
> passe moi plutôt ton responsable stp
< human/asked
