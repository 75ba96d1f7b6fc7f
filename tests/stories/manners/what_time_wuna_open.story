# Opening hours and "na robot?" in the middle of a request, in Pidgin
person: Pauline, whatsapp
now: 2026-04-07 10:00

> abeg I want carpenter for Bota, ma bed don broke
< booking/ask_time
  trade: carpenter
  voice: pcm
> wuna di open which time?
< help/hours + booking/ask_time
  voice: pcm
> na person di write or na machine?
< help/identity + booking/ask_time
> ok, friday 11 o'clock
< booking/summary
  says: Friday 10 April | Samuel
> yes
< booking/booked + consent/ask
  booked: carpenter, Bota, 2026-04-10 11:00, Samuel
