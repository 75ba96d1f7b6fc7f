# The price again beside a request: prices and the recap, and no reminders are agreed to, in pidgin
person: Ama, whatsapp
now: 2026-03-10 08:30

> I need plumber for Akwa tomorrow for 9, abeg remind me the price
< price/range + booking/summary
  when: 2026-03-11 09:00
  consent: not asked
