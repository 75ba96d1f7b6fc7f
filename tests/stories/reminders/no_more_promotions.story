# Promotions alone are stopped, in French; reminders still come
person: Hortense, telegram, language fr
visited: ac, Ndogbong, 2026-02-10 09:00, Moussa, 5 stars
due: ac, 2026-04-09
now: 2026-04-07 10:00

> arretez de m'envoyer vos promos svp
< promotion/stopped
  consent: habits, reminders
... 2026-04-09 12:00
< reminder/maintenance
