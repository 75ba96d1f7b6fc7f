# Who waits for an answer puts nothing off: the open question again
person: Ama, whatsapp, known, language pcm
now: 2026-03-10 08:30

> plumber for Akwa
< booking/ask_time
> answer me na
< booking/ask_time
  voice: pcm
