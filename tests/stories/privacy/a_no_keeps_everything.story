# Erasing needs a clear yes: a no keeps everything
person: Ada, whatsapp, language en
booked: cleaner, Molyko, 2026-03-13 08:30, Comfort
now: 2026-03-10 08:30

> delete my account
< privacy/delete_confirm
> no, keep it
< privacy/delete_kept
  booked: cleaner, Molyko, 2026-03-13 08:30, Comfort
