# A price in the middle, in a mix, and back to the question
person: Loïc, telegram, language fr, casual
now: 2026-03-10 08:30

> yo il me faut un plumber à Akwa demain
< booking/summary
> how much ça coûte pour le guy ?
< price/range + booking/summary
  says: FCFA
  not booked
