# Pidgin is asked for, and kept when English follows
person: Vera, whatsapp
now: 2026-03-10 08:30

> Hello, I need an electrician at Molyko
< booking/ask_time
  voice: en
> abeg talk pidgin with me
< language/set + booking/ask_time
  voice: pcm
> tomorrow at 3 pm
< booking/summary
  voice: pcm
  says: Wednesday 11 March
> yes
< booking/booked + consent/ask
  voice: pcm
  booked: electrician, Molyko, 2026-03-11 15:00, Peter
