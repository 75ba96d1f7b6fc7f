"""The world: settings, webhooks, channels, inbox, outbox, scheduler, command line."""
