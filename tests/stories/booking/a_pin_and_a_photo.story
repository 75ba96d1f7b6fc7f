# A photo, a pin and a voice note in the middle of a request, in English
person: Nchang, whatsapp
now: 2026-03-10 08:30

> hi, the pipe under my sink is broken, need someone thursday 10am
< booking/ask_place
  trade: plumber
> [photo]
< booking/media_kept + booking/ask_place
  voice: en
> [location 3.87, 11.52]
< booking/summary
  place: Yaoundé
  says: Thursday 12 March | 10 a.m.
> [voice]
< booking/media_kept + booking/summary
  not booked
> sorry i just said yes its correct
< booking/booked + consent/ask
