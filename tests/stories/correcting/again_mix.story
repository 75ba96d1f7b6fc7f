# A cancelled visit is wanted after all, in a mix
person: Loïc, telegram, language fr, casual
booked: plumber, Akwa, 2026-03-12 10:00, Blaise
now: 2026-03-10 08:30

> cancel mon plombier
< cancel/confirm
> oui
< cancel/done
> sorry, remets-le stp
< booking/summary
  says: jeudi 12 mars
