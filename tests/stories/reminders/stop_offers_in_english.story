# Offers are stopped and reminders stay, in English
person: Ada, whatsapp, language en
visited: cleaner, Molyko, 2026-02-20 08:30, Comfort, 5 stars
now: 2026-03-10 08:30

> stop sending me promotions please
< promotion/stopped
  consent: habits, reminders
  voice: en
> actually i want to get the offers again
< promotion/started
  consent: habits, reminders
