# A generator that stops at night and cannot wait, in Pidgin
person: Doctor Neba, whatsapp
now: 2026-03-10 22:10

> abeg gen don quench for my clinic, we get patient, come now now. Nkwen
< booking/summary
  says: Emmanuel | Nkwen
  when: now
  voice: pcm
  not booked
> na how much?
< price/range + booking/summary
> ok make e come
< booking/booked + consent/ask
  booked: generator, Nkwen, now, Emmanuel
