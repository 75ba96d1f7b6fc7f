# Day and place change in Pidgin, and the last change is taken back
person: Nfor, whatsapp
now: 2026-03-10 08:30

> ma gen no wan start, make person come for Ntarinkon tomorrow 9 o'clock
< booking/summary
  says: Ntarinkon | Wednesday 11 March | 9 o'clock | Emmanuel
  voice: pcm
> no be tomorrow, make e be thursday
< booking/summary
  says: Ntarinkon | Thursday 12 March | 9 o'clock
> sorry, no be Ntarinkon again, na Nkwen
< booking/summary
  says: Nkwen | Thursday 12 March
  never: Ntarinkon
> no, put am back like before
< booking/summary
  says: Ntarinkon | Thursday 12 March
  never: Nkwen
  not booked
> ok book am
< booking/booked + consent/ask
  booked: generator, Ntarinkon, 2026-03-12 09:00, Emmanuel
