# The mark is put off, and the number is not given, in a mix
person: Steve, telegram, language fr, casual
booked: plumber, Akwa, 2026-06-16 09:00, Blaise
now: 2026-06-15 09:15

... 2026-06-16 20:00
< rating/ask
> later, je suis busy
< smalltalk/as_you_wish
  asks: nothing
> 4, he did bien le travail
< rating/high
  rated: 4
