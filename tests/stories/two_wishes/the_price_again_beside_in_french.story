# The price again beside a request: prices and the recap, and no reminders are agreed to, in french
person: Ama, whatsapp
now: 2026-03-10 08:30

> un plombier à Akwa demain 9h et rappelle-moi le prix
< price/range + booking/summary
  when: 2026-03-11 09:00
  consent: not asked
