# A yes that names a manager books nothing: it hands over
person: Ghislain, telegram, language fr
now: 2026-03-10 08:30

> un plombier à Akwa jeudi à 9h
< booking/summary
> oui, un responsable svp
< human/asked
  not booked
