# Who waits for an answer puts nothing off: the open question again
person: Ama, whatsapp, known, language en
now: 2026-03-10 08:30

> a plumber at Akwa
< booking/ask_time
> please answer me
< booking/ask_time
  voice: en
