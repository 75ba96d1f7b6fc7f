# A sticker, a contact and a voice note in the middle of a Pidgin request
person: Manka, whatsapp
now: 2026-03-10 08:30

> I want carpenter for Bota
< booking/ask_time
> [sticker]
< media/sticker + booking/ask_time
  voice: pcm
> [voice]
< booking/media_kept + booking/ask_time
> ok make I write: tomorrow for morning
< booking/summary
  says: Samuel | Wednesday 11 March
  not booked
> [photo]
< booking/media_kept + booking/summary
  not booked
> yes
< booking/booked + consent/ask
  booked: carpenter, Bota, 2026-03-11 morning, Samuel
