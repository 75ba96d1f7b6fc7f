# No booking known of a stranger: they may have booked on the other app
person: Ama, telegram, language fr
now: 2026-03-10 08:30

> j'ai quoi comme réservations ?
< status/none
  says: WhatsApp | lier
