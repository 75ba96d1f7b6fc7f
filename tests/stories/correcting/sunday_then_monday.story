# The closed day is named again beside the one that is wanted; then a change is taken back in two languages
person: Fanta, telegram, language fr
now: 2026-03-10 08:30

> un ménage à Akwa dimanche matin
< booking/closed_time
> ah mince, le dimanche... lundi 8h alors
< booking/summary
  says: lundi 16 mars
> non, mettez mardi
< booking/summary
  says: mardi 17 mars
> no sorry, laissez comme c'était before
< booking/summary
  says: lundi 16 mars
> oui
< booking/booked + consent/ask
  booked: cleaner, Akwa, 2026-03-16 08:00, Mireille
