# Tu for who says tu, and back to vous at once
person: Ama, whatsapp
now: 2026-03-10 08:30

> slt gars tu peux m'envoyer un plombier à Akwa ?
< booking/ask_time
  voice: fr, tu
> Pourriez-vous venir demain à 10 h, s'il vous plaît ?
< booking/summary
  voice: fr, vous
