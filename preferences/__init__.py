"""The person: people, consent, evidence, habits, bookings, providers, places, reminders."""
