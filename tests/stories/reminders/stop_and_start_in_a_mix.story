# Reminders are stopped and wanted again, in a mix
person: Loïc, whatsapp, language fr, casual
visited: electrician, Ekounou, 2026-02-10 16:00, Alain, 5 stars
now: 2026-03-10 08:30

> stop les reminders stp
< reminder/stopped
  consent: habits
  voice: fr
> non en fait remets les reminders
< reminder/started
  consent: habits, reminders
