# Put off in a mix, and taken up the next morning by one word
person: Sonia, whatsapp
now: 2026-03-10 18:00

> Hi, il me faut un menuisier à Essos pour fixer le lit
< booking/ask_time
> pas now, je te reviens demain
< booking/kept_for_later
  not booked
... 1 day later, 08:00
> ok on continue
< booking/ask_time
  place: Essos
  trade: carpenter
> ce samedi 11h please
< booking/summary
  says: samedi 14 mars | Étienne
> yes
< booking/booked + consent/ask
  booked: carpenter, Essos, 2026-03-14 11:00, Étienne
