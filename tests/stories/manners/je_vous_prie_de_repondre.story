# Who waits for an answer puts nothing off: the open question again
person: Ama, whatsapp, known, language fr
now: 2026-03-10 08:30

> un plombier à Akwa svp
< booking/ask_time
> Je vous prie de répondre.
< booking/ask_time
  voice: fr, vous
