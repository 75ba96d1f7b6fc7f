# Very short answers in Pidgin
person: Che, whatsapp
now: 2026-06-16 08:40

> gen don spoil
< booking/ask_place
  trade: generator
  voice: pcm
> nkwen
< booking/ask_time
> 2moro
< booking/summary
  when: 2026-06-17 09:00
> for 4
< booking/summary
  when: 2026-06-17 16:00
  not booked
> na so
< booking/booked + consent/ask
  booked: generator, Nkwen, 2026-06-17 16:00, Emmanuel
