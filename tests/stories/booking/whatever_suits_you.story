# The hour is left to us, in English
person: Solange, whatsapp
now: 2026-05-05 09:10

> good morning, our cooker no longer lights, only one burner works. We live in Bonduma, Buea
< booking/ask_time
  trade: appliance
  place: Bonduma
  voice: en
> friday. whatever time suits you
< booking/summary
  says: Friday 8 May | Elvis
  not booked
> yes, confirm it please
< booking/booked + consent/ask
  booked: appliance, Bonduma, 2026-05-08, Elvis
