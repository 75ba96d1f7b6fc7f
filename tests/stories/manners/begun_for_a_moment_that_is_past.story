# Back after a day: the moment that was asked for has passed
person: Ama, whatsapp, known, language fr
knows: home = Akwa
now: 2026-03-10 08:30

> un plombier demain 9h
< booking/summary
... 2026-03-11 21:33
> bonsoir
< booking/begun + booking/past_time
  says: Bonsoir | déjà passé
> vendredi
< booking/summary
  when: 2026-03-13 09:00
