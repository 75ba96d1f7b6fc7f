# A reminder is put off by a word, and the next time stopped, in French
person: Hortense, telegram, language fr
visited: ac, Ndogbong, 2026-02-10 09:00, Moussa, 5 stars
due: ac, 2026-03-11
now: 2026-03-10 08:30

... 2026-03-11 12:00
< reminder/maintenance
> pas maintenant, on verra plus tard
< reminder/snoozed
  not booked
> et ne m'envoyez plus ces rappels svp
< reminder/stopped
  consent: habits
> j'ai changé d'avis, remettez les rappels
< reminder/started
  consent: habits, reminders
