# A reminder is passed over, in French
person: Hortense, whatsapp, language fr
due: generator, 2026-06-17
now: 2026-06-16 09:15

... 2026-06-17 12:00
< reminder/maintenance
> passe
< reminder/snoozed
  not booked
  consent: habits, reminders
