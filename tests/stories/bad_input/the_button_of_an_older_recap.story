# The button of an older recap books nothing: what it showed is no more so
person: Ama, telegram, language fr
consent: habits
now: 2026-03-10 08:30

> un plombier à Akwa demain matin
< booking/summary
> plutôt jeudi à 16h
< booking/summary
> [old button Confirmer]
< trouble/old_button + booking/summary
  not booked
