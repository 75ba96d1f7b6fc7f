# A voice note, a sticker, a photo
person: Ama, whatsapp
now: 2026-03-10 08:30

> [voice]
< media/voice
> [sticker]
< media/sticker + booking/ask_trade
> [photo]
< booking/media_kept + booking/ask_trade
> plombier à Akwa demain à 9h
< booking/summary
  not booked
