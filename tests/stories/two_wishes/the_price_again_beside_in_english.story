# The price again beside a request: prices and the recap, and no reminders are agreed to, in english
person: Ama, whatsapp
now: 2026-03-10 08:30

> a plumber at Akwa tomorrow 9am and remind me of the price
< price/range + booking/summary
  when: 2026-03-11 09:00
  consent: not asked
