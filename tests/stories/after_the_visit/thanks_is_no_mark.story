# A bare thank-you after the question for a mark gives none
person: Aïcha, whatsapp, known, language fr
booked: cleaner, Akwa, 2026-03-10 09:00, Mireille
now: 2026-03-10 08:00

... 2026-03-10 20:00
< rating/ask
> merci
< thanks/welcome
> 4
< rating/high
  rated: 4
