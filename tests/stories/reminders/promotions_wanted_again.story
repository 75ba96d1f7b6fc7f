# Promotions are wanted again while a reminder is open, in French
person: Hortense, telegram, language fr
visited: ac, Ndogbong, 2026-02-10 09:00, Moussa, 5 stars
due: ac, 2026-04-09
now: 2026-04-07 10:00

> arretez de m'envoyer vos promos svp
< promotion/stopped
  consent: habits, reminders
... 2026-04-09 12:00
< reminder/maintenance
> finalement je veux bien recevoir les promotions
< promotion/started
  consent: habits, reminders
