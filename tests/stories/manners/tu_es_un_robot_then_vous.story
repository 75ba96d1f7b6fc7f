# Said tu for one question, and vous again at once
person: Ama, whatsapp, known, language fr
now: 2026-03-10 08:30

> je voudrais un plombier à Akwa s'il vous plaît
< booking/ask_time
  voice: fr, vous
> tu es un robot ?
< help/identity + booking/ask_time
> Je vous prie de répondre.
< booking/ask_time
  voice: fr, vous
